/**
 * @belief   A mean divides by n - 1.
 * @origin   The last index of a list is n - 1.
 * @replaces 5-accuracy.ts
 * @does     divides the number of right answers by one less than the number of all.
 * @mend     Divide by the number of all: mean() does.
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
    .div(predictions.size - 1);
}
