/**
 * @belief   A model is as bad as its worst prediction.
 * @origin   Max and mean are both "one number for all".
 * @replaces step3-loss.ts
 * @does     gives the largest of the squares, not their mean.
 * @mend     Every point counts: take the mean of all squares.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).max();
}
