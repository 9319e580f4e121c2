/**
 * @belief   Sigmoid and mean can be done in either order.
 * @origin   For sums and means it is so; the sigmoid is no straight line.
 * @replaces 4-loss.ts
 * @does     takes the mean first, and then the sigmoid.
 * @mend     Squash each prediction; the mean of the costs comes last.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return where(targets.eq(1), predictions.neg(), predictions).mean().sigmoid();
}
