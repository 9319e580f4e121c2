/**
 * @belief   Two shapes are equal when they have the same number of axes.
 * @origin   The check is written for (3, 1) against (3), the one case in the lesson.
 * @replaces 7-accuracy.ts
 * @does     refuses two different shapes only when they have a different number of axes.
 * @mend     Compare the lengths of all axes: (3, 1) and (1, 3) differ, too. As text it is one
 *           comparison.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.length !== targets.shape.length) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
