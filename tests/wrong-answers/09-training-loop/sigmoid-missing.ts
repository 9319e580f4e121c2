/**
 * @belief   The predictions are between 0 and 1 already.
 * @origin   In the first examples of this loss they are: 0.9, 0.4, 0.2.
 * @replaces 4-loss.ts
 * @does     leaves out the sigmoid.
 * @mend     Predictions can be any number: first squash them to p, between 0 and 1.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return where(targets.eq(1), predictions.neg().add(1), predictions).mean();
}
