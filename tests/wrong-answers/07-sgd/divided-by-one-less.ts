/**
 * @belief   The mean of squares divides by n - 1.
 * @origin   The variance of a sample does.
 * @replaces step3-loss.ts
 * @does     divides the sum of the squares by one less than their number.
 * @mend     The mean divides by the number of all: use mean().
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions
    .sub(targets)
    .pow(2)
    .sum()
    .div(predictions.size - 1);
}
