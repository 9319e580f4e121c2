/**
 * @belief   The loss asks how well the 3s are found.
 * @origin   p is "how sure of a 3", so one looks at the 3s.
 * @replaces 1-loss.ts
 * @does     counts the cost of the 3s alone; the 7s add 0.
 * @mend     A 7 costs p, and that counts as well.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), 0).mean();
}
