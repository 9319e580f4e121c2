/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · refuses two different shapes, and names them
 * @says     means that two different shapes went through
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
