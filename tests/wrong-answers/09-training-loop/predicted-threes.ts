/**
 * @belief   predictions.gt(0) says which ones are right.
 * @origin   It says which ones are called a 3.
 * @replaces 7-accuracy.ts
 * @does     gives the share of pictures that the model calls a 3: the labels play no part.
 * @mend     Compare what the model says with the labels.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).float().mean().item();
}
