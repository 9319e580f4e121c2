/**
 * @belief   targets.sum() is the number of targets.
 * @origin   The sum of a list of 1s is its length, and the 0s are forgotten.
 * @replaces 1-loss.ts
 * @does     divides the sum of all costs by the number of 3s.
 * @mend     The mean is the sum divided by the number of all pictures, 3s and 7s.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).sum().div(targets.sum());
}
