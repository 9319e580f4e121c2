/**
 * @belief   Two shapes are equal when they have the same number of axes.
 * @origin   The check is written for (3, 1) against (3), the one case in the lesson.
 * @replaces 2-metrics.ts
 * @does     refuses two shapes only when they have different numbers of axes.
 * @mend     Compare the lengths of all axes, not only how many axes there are: shape.join(", ") makes a text of them.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.rank !== targets.rank) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
