/**
 * @belief   Right means: not above the border where the target is 0.
 * @origin   Only one half of the two cases is written down.
 * @replaces 5-accuracy.ts
 * @does     counts a 7 that was seen as a 7 as right, but not a 3 that was found.
 * @mend     An answer is right when it agrees with its target, for a 3 and for a 7: compare with eq.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(0).float().mul(targets.neg().add(1)).mean();
}
