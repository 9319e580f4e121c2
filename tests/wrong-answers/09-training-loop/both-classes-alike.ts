/**
 * @belief   Both digits must count the same.
 * @origin   With very unequal piles it is a known trick.
 * @replaces 4-loss.ts
 * @does     takes the mean of the 3s and the mean of the 7s, and the mean of these two.
 * @mend     One mean over all pictures: each counts the same.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  const cost = where(targets.eq(1), p.neg().add(1), p);
  const isThree = targets.eq(1).float();
  const isSeven = isThree.neg().add(1);
  return cost.mul(isThree).sum().div(isThree.sum()).add(cost.mul(isSeven).sum().div(isSeven.sum())).div(2);
}
