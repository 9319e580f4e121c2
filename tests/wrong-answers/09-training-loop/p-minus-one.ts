/**
 * @belief   1 - p and p - 1 are the same distance.
 * @origin   TypeScript has no 1 - p for tensors, and sub is at hand.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · squash, cost, mean
 * @says     has p - 1 where 1 - p belongs
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.sub(1), p).mean();
}
