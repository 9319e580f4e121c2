/**
 * @belief   As many predictions as targets: then they go together.
 * @origin   In lists, only the length can differ.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · refuses two different shapes, and names them
 * @says     two different shapes went through
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (predictions.size !== targets.size)
    throw new Error(`shapes (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
