/**
 * @belief   The loss is what all predictions cost together.
 * @origin   A bill is a sum.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · sigmoid, cost, mean
 * @says     is the sum of the costs
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).sum();
}
