/**
 * @belief   The mean of the answers is the accuracy.
 * @origin   mean() comes last in the formula, and the comparison before it is forgotten.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is the share of 3s among the predictions
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).float().mean();
}
