/**
 * @belief   Accuracy is 1 minus the loss.
 * @origin   Both lie between 0 and 1, and one rises where the other falls.
 * @replaces 5-accuracy.ts
 * @does     gives 1 minus a smooth loss: it asks how far off the predictions are.
 * @mend     Accuracy counts answers, yes or no: is the prediction above the border, and is that right?
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(border).sigmoid().sub(targets).abs().mean().neg().add(1);
}
