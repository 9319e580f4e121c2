/**
 * @belief   The error is how long the arrow from one to the other is.
 * @origin   The distance of two points has a root.
 * @replaces step3-loss.ts
 * @does     takes the square root of the sum of the squares.
 * @mend     The mean squared error takes the mean of the squares, and no root.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).sum().sqrt();
}
