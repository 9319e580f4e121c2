/**
 * @belief   mean(-1) takes the mean of everything.
 * @origin   For a plain list the last axis is all there is.
 * @replaces 5-accuracy.ts
 * @does     takes the mean along the last axis only: it gives one number for each row.
 * @mend     The accuracy is one number, of shape (). mean() without an argument takes all elements.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().mean(-1);
}
