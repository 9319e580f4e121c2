/**
 * @belief   The number of predictions is the first length of the shape.
 * @origin   For the shape (n, 1) it is.
 * @replaces 4-mnist-loss.ts
 * @does     divides the sum of all costs by the number of rows only.
 * @mend     The mean divides by the number of all elements. mean() without an argument does it for any
 *           shape.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p)
    .sum()
    .div(predictions.shape[0] ?? 1);
}
