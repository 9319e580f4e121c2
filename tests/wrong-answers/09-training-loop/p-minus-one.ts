/**
 * @belief   1 - p and p - 1 are the same distance.
 * @origin   TypeScript has no 1 - p for tensors, and sub is at hand.
 * @replaces 4-loss.ts
 * @does     takes p − 1 for a 3.
 * @mend     A 3 costs 1 − p, which is never below 0: p.neg().add(1).
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.sub(1), p).mean();
}
