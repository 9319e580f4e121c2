/**
 * @belief   The border between no and yes is at 0.5.
 * @origin   For p it is; raw predictions between 0 and 0.5 fall on the wrong side.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is the share with the border at 0.5.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, _border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean();
}
