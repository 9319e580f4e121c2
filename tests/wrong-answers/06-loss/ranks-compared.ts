/**
 * @belief   Two tensors of the same rank go together.
 * @origin   The example of the lesson, (n, 1) and (n), differs in rank.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · refuses two different shapes, and names them
 * @says     rank and size are the same, but the lengths aren't
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.rank !== targets.rank)
    throw new Error(`shapes (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
