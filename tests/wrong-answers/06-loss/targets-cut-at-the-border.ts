/**
 * @belief   What is above the border is a 3, in predictions and in targets.
 * @origin   For the borders 0 and 0.5 it gives the same.
 * @replaces 5-accuracy.ts
 * @does     compares the targets with the border, too: with a border of 1 or more, or below 0, all
 *           targets are the same.
 * @mend     The border is for the predictions. A target says 3 when it is 1: targets.eq(1).
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.gt(border)).float().mean();
}
