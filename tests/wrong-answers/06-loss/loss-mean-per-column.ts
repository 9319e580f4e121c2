/**
 * @belief   mean(0) takes the mean of the batch.
 * @origin   The batch is axis 0, and the other axes are forgotten.
 * @replaces 4-mnist-loss.ts
 * @does     takes the mean along the first axis only: it gives one number for each column.
 * @mend     The loss is one number, of shape (). mean() without an argument takes all elements.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean(0);
}
