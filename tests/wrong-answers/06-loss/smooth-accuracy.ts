/**
 * @belief   Accuracy is 1 minus the loss.
 * @origin   Both lie between 0 and 1, and one rises where the other falls.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > Q20 · accuracy: no way leads back through a yes or no
 * @says     means that a way leads back
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(border).sigmoid().sub(targets).abs().mean().neg().add(1);
}
