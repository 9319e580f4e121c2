/**
 * @belief   Compare with ne: it finds where they differ.
 * @origin   eq and ne are mixed up, or the loss is still in the mind.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is the share of wrong ones
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).ne(targets.eq(1)).float().mean();
}
