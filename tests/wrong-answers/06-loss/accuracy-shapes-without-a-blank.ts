/**
 * @belief   In a text, the list [4, 1] becomes "4, 1".
 * @origin   TypeScript writes no blank behind the comma.
 * @replaces 5-accuracy.ts
 * @does     writes the shapes without a blank behind the comma, like (4,1).
 * @mend     Write them as asked for, like (4, 1): shape.join(", ") puts comma and blank between the lengths.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`predictions are (${predictions.shape}), but targets are (${targets.shape})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
