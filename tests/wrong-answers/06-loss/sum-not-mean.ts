/**
 * @belief   The loss is what all predictions cost together.
 * @origin   A bill is a sum.
 * @replaces 4-mnist-loss.ts
 * @does     adds the costs up and doesn't divide: the loss grows with the batch.
 * @mend     Take the mean of the costs, not their sum.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).sum();
}
