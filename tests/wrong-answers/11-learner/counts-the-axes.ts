/**
 * @belief   Two shapes are equal when they have the same number of axes.
 * @origin   The check is written for (3, 1) against (3), the one case in the lesson.
 * @replaces 2-metrics.ts
 * @fails    2-metrics > batchAccuracy · refuses two different shapes, and names them
 * @says     Compare the lengths of all axes
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.length !== targets.shape.length) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
