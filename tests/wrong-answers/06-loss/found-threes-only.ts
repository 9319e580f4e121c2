/**
 * @belief   Right means: a 3 was found.
 * @origin   The 7s are the answer no, and no is not counted.
 * @replaces 5-accuracy.ts
 * @does     counts a 3 that was found as right, but not a 7 that was seen as a 7.
 * @mend     An answer is right when it agrees with its target, for a 3 and for a 7: compare with eq.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).float().mul(targets).mean();
}
