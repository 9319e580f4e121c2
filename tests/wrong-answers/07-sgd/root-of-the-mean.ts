/**
 * @belief   What was squared must be undone with a root.
 * @origin   RMSE was used to compare images earlier.
 * @replaces step3-loss.ts
 * @does     takes the square root of the mean (RMSE).
 * @mend     The mean squared error takes no root.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).mean().sqrt();
}
