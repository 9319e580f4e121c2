/**
 * @belief   The mean of yes and no is their share.
 * @origin   In NumPy it works without a word.
 * @replaces 5-accuracy.ts
 * @does     takes the mean of yes and no, which the engine refuses.
 * @mend     Answers are yes or no. float() makes 1 and 0 of them, and these have a mean.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).mean();
}
