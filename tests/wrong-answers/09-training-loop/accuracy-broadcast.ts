/**
 * @belief   If the shapes don't fit, the engine will complain.
 * @origin   It does for most mistakes, but (n, 1) and (n) fit each other.
 * @replaces 7-accuracy.ts
 * @does     takes two different shapes, and lets the engine broadcast them.
 * @mend     Refuse them with an Error that holds both shapes, before anything else. See section 4.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
