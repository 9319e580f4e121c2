/**
 * @belief   Two shapes are equal when they hold equally many numbers.
 * @origin   size is one number, and numbers are easy to compare.
 * @replaces 7-accuracy.ts
 * @does     refuses two different shapes only when they hold a different number of numbers.
 * @mend     Compare the shapes themselves: (3, 1), (3) and (1, 3) hold equally many numbers. As text it is
 *           one comparison.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.size !== targets.size)
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
