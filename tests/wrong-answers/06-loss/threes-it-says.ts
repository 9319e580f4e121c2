/**
 * @belief   The mean of the answers is the accuracy.
 * @origin   mean() comes last in the formula, and the comparison before it is forgotten.
 * @replaces 5-accuracy.ts
 * @does     gives the share of pictures that the model takes for a 3, right or wrong.
 * @mend     Compare these answers with the targets before you take the mean.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).float().mean();
}
