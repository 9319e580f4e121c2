/**
 * @belief   Where the target is above p, it must be the 1.
 * @origin   p is never above 1.
 * @replaces 1-loss.ts
 * @does     tells a 3 by a target above p: a p of exactly 1 for a 3 is taken for one of a 7.
 * @mend     Ask the target alone: targets.eq(1).
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.gt(p), p.neg().add(1), p);
}
