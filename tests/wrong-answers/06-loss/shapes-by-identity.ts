/**
 * @belief   === compares two lists.
 * @origin   It compares numbers and texts by what is in them.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · sigmoid, cost, mean
 * @says     is what comparing the two shapes with === gives
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
