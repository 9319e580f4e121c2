/**
 * @belief   mean(0) takes the mean of the batch.
 * @origin   The batch is axis 0, and the other axes are forgotten.
 * @replaces 5-accuracy.ts
 * @does     takes the mean along the first axis only: it gives one number for each column.
 * @mend     The accuracy is one number, of shape (). mean() without an argument takes all elements.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().mean(0);
}
