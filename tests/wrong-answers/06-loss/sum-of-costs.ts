/**
 * @belief   The loss is what all predictions cost together.
 * @origin   A bill is a sum.
 * @replaces 1-loss.ts
 * @does     adds the costs up and doesn't divide: the loss grows with the number of pictures.
 * @mend     Take the mean of the costs, not their sum.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).sum();
}
