/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 5-accuracy.ts
 * @does     takes two different shapes without a word: they are broadcast, and every prediction meets
 *           every target.
 * @mend     Before anything else compare the two shapes, and throw an Error that holds both when they
 *           differ. See section 4.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
