/**
 * @belief   Where the answer is 3, take p: it says how sure the model is of a 3.
 * @origin   where(condition, a, b) is read as "in this case the model says a", not "it costs a".
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · sigmoid, cost, mean
 * @says     is the loss with the two cases swapped
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p, p.neg().add(1)).mean();
}
