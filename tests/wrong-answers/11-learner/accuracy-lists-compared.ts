/**
 * @belief   Two lists with the same numbers in them are the same list.
 * @origin   In Python (2, 1) == (2, 1).
 * @replaces 2-metrics.ts
 * @does     refuses two tensors of the same shape.
 * @mend     === between two lists asks whether they are the very same list. Compare them as text, with shape.join(",
 *           ").
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
