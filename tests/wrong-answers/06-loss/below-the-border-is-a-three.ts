/**
 * @belief   lt and gt are a matter of taste, and the border stands first.
 * @origin   "The border is below the prediction" is written the wrong way round.
 * @replaces 5-accuracy.ts
 * @does     takes a prediction below the border for a 3.
 * @mend     Above the border the model says "a 3": gt, not lt.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.lt(border).eq(targets.eq(1)).float().mean();
}
