/**
 * @belief   What mean gives is the accuracy.
 * @origin   It prints like a number.
 * @replaces 7-accuracy.ts
 * @does     gives a tensor.
 * @mend     A plain number is asked for: item().
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean() as unknown as number;
}
