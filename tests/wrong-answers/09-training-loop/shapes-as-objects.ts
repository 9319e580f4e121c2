/**
 * @belief   Two lists with the same numbers in them are equal.
 * @origin   In Python == compares lists number by number; in JavaScript === asks for the same object.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · squash, cost, mean
 * @says     If it compares lists with ===
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape)
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
