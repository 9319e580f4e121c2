/**
 * @belief   How far from the target is how far from the target.
 * @origin   In section 1 the distance was all that was needed.
 * @replaces 4-mnist-loss.ts
 * @does     takes the distance between the predictions as they are and the targets, without a sigmoid.
 * @mend     Predictions are any numbers: put them through the sigmoid first. See section 4.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).abs().mean();
}
