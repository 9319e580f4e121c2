/**
 * @belief   Right means: a 3 was found.
 * @origin   The 7s are the answer no, and no is not counted.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is the share of 3s that were found
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).float().mul(targets).mean();
}
