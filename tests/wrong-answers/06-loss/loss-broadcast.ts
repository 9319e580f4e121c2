/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 4-mnist-loss.ts
 * @does     takes two different shapes without a word: they are broadcast, and every prediction meets
 *           every target.
 * @mend     Before anything else compare the two shapes, and throw an Error that holds both when they
 *           differ. See section 4.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
