/**
 * @belief   Better one sigmoid too many than none.
 * @origin   The model was thought to need one, and the loss another.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · sigmoid, cost, mean
 * @says     is the loss after two sigmoids
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid().sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
