/**
 * @belief   Compare with ne: it finds where they differ.
 * @origin   eq and ne are mixed up, or the loss is still in the mind.
 * @replaces 5-accuracy.ts
 * @does     gives the share of wrong answers.
 * @mend     Accuracy is the share of the right ones: eq, not ne.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).ne(targets.eq(1)).float().mean();
}
