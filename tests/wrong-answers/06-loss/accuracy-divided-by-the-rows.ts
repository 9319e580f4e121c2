/**
 * @belief   The number of predictions is the first length of the shape.
 * @origin   For the shapes (n) and (n, 1) it is.
 * @replaces 5-accuracy.ts
 * @does     divides the number of right answers by the number of rows only.
 * @mend     Divide by the number of all elements. mean() without an argument does it for any shape.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions
    .gt(border)
    .eq(targets.eq(1))
    .float()
    .sum()
    .div(predictions.shape[0] ?? 1);
}
