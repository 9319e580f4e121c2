/**
 * @belief   The mean of yes and no is their share.
 * @origin   In NumPy it works without a word.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     float() makes 1 and 0 of them
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).mean();
}
