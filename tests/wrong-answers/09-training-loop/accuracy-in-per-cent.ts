/**
 * @belief   Accuracy is told in per cent.
 * @origin   97 of 100 is how one says it.
 * @replaces 7-accuracy.ts
 * @does     gives per cent.
 * @mend     A share from 0 to 1 is asked for.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean().mul(100).item();
}
