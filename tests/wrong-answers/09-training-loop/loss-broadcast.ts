/**
 * @belief   If the shapes don't fit, the engine will complain.
 * @origin   It does for most mistakes, but (n, 1) and (n) fit each other.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · refuses two different shapes, and names them
 * @says     They were broadcast to (3, 3)
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
