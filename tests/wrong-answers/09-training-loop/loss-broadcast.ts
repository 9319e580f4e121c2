/**
 * @belief   If the shapes don't fit, the engine will complain.
 * @origin   It does for most mistakes, but (n, 1) and (n) fit each other.
 * @replaces 4-loss.ts
 * @does     takes two different shapes, and lets the engine broadcast them.
 * @mend     Refuse them with an Error that holds both shapes, before anything else. See section 4.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
