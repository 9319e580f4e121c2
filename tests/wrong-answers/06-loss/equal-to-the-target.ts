/**
 * @belief   Right means equal to the target.
 * @origin   True for answers; predictions are floats, and never exactly 1.
 * @replaces 5-accuracy.ts
 * @does     counts the predictions that are exactly equal to their targets.
 * @mend     First make a yes or no of each prediction: is it above the border? Then compare that with the
 *           target.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, _border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.eq(targets).float().mean();
}
