/**
 * @belief   Costs are a list.
 * @origin   A loop over flat numbers pushes into a flat list.
 * @replaces 1-loss.ts
 * @does     gives the costs in one row of shape (n), whatever shape p has.
 * @mend     Keep the shape of p. Tensor methods do it by themselves; after a loop over plain numbers it
 *           is lost.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).flatten();
}
