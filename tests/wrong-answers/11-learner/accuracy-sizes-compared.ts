/**
 * @belief   Two shapes fit when there are as many numbers in both.
 * @origin   As many answers as questions: that's all one wants to know.
 * @replaces 2-metrics.ts
 * @does     refuses two shapes only when they have different numbers of numbers.
 * @mend     (3, 1) and (3) hold as many numbers, and are broadcast to (3, 3) all the same. Compare the shapes, as
 *           text.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.size !== targets.size) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
