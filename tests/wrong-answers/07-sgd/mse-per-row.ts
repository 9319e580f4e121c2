/**
 * @belief   The mean is the sum divided by the number of rows.
 * @origin   For the shape (n) it is.
 * @replaces step3-loss.ts
 * @does     divides the sum of the squares by the number of rows only.
 * @mend     The mean divides by the number of all elements. mean() without an argument does it for any
 *           shape.
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
    .div(predictions.shape[0] ?? 1);
}
