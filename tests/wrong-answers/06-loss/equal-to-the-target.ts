/**
 * @belief   Right means equal to the target.
 * @origin   True for answers; predictions are floats, and never exactly 1.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is what predictions exactly equal to their targets give
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, _border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.eq(targets).float().mean();
}
