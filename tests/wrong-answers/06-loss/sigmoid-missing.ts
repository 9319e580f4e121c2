/**
 * @belief   The predictions are between 0 and 1.
 * @origin   In the first version they were.
 * @replaces 4-mnist-loss.ts
 * @does     takes the predictions as they are, without a sigmoid: a 3 costs 1 minus the prediction.
 * @mend     Predictions are any numbers: put them through the sigmoid first. See section 4.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return where(targets.eq(1), predictions.neg().add(1), predictions).mean();
}
