/**
 * @belief   As many predictions as targets: then they go together.
 * @origin   In lists, only the length can differ.
 * @replaces 5-accuracy.ts
 * @does     refuses two shapes only when one holds more numbers than the other: (3, 1) and (3) go
 *           through.
 * @mend     As many numbers doesn't mean the same shape: compare every length, for example as text.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (predictions.size !== targets.size)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
