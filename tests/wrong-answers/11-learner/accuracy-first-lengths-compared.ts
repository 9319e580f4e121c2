/**
 * @belief   Two shapes fit when they have as many rows.
 * @origin   A batch has so many items: that's the number one looks at.
 * @replaces 2-metrics.ts
 * @does     refuses two shapes only when they differ in their first length.
 * @mend     (3, 1) and (3) both begin with 3, and are broadcast to (3, 3). Compare all axes: shape.join(", ") makes a
 *           text of them.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape[0] !== targets.shape[0]) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
