/**
 * @belief   Every loss squares.
 * @origin   The mean squared error is the loss that everybody meets first.
 * @replaces 4-mnist-loss.ts
 * @does     squares the distance between p and the target.
 * @mend     This loss is the mean of the plain distances. Leave out the square.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sigmoid().sub(targets).pow(2).mean();
}
