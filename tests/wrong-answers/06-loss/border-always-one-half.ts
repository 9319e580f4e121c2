/**
 * @belief   The border between no and yes is at 0.5.
 * @origin   For p it is; raw predictions between 0 and 0.5 fall on the wrong side.
 * @replaces 5-accuracy.ts
 * @does     takes 0.5 for the border, not the one that was given.
 * @mend     Compare with the border that comes in. For raw predictions it is at 0. See section 5.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, _border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean();
}
