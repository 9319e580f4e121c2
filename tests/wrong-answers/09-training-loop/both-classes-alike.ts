/**
 * @belief   Both digits must count the same.
 * @origin   With very unequal piles it is a known trick.
 * @replaces 4-loss.ts
 * @does     takes the mean of the 3s and the mean of the 7s, and the mean of these two.
 * @mend     One mean over all pictures: each counts the same.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  const threes = p.maskedSelect(targets.eq(1)).neg().add(1).mean();
  const sevens = p.maskedSelect(targets.ne(1)).mean();
  return threes.add(sevens).div(2);
}
