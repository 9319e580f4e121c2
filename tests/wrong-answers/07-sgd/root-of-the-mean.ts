/**
 * @belief   What was squared must be undone with a root.
 * @origin   RMSE was used to compare images earlier.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · the mean of the squared differences
 * @says     is the square root of the mean (RMSE)
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).mean().sqrt();
}
