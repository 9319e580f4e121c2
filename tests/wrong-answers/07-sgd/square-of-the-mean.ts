/**
 * @belief   Mean and square can be taken in any order.
 * @origin   In "mean squared error" the word mean comes first.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · the mean of the squared differences
 * @says     is the square of the mean
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean().pow(2);
}
