/**
 * @belief   Count the right ones.
 * @origin   sum and mean are mixed up.
 * @replaces 5-accuracy.ts
 * @does     counts the right answers and doesn't divide.
 * @mend     Accuracy is their share: divide by the number of all. mean() does both.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().sum();
}
