/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces step3-loss.ts
 * @does     takes two different shapes without a word: they are broadcast, and everything is subtracted
 *           from everything.
 * @mend     Before anything else compare the two shapes, and throw an Error that names both when they
 *           differ. See step 3.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.sub(targets).pow(2).mean();
}
