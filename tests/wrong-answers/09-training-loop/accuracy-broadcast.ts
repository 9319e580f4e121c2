/**
 * @belief   If the shapes don't fit, the engine will complain.
 * @origin   It does for most mistakes, but (n, 1) and (n) fit each other.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · refuses two different shapes, and names them
 * @says     They were broadcast to (3, 3)
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
