/**
 * @belief   A p above 0.5 means a 3, so it costs 1 - p.
 * @origin   The condition of where is taken from the wrong tensor.
 * @replaces 1-loss.ts
 * @does     goes by p and not by the target: it gives the distance to 0 or 1, whichever is nearer.
 * @mend     The target says which case it is, not p. A model that is sure and wrong must cost much.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(p.gt(0.5), p.neg().add(1), p);
}
