/**
 * @belief   Per cent are enough.
 * @origin   "97 of 100" is how one says it.
 * @replaces 7-accuracy.ts
 * @does     rounds to two digits.
 * @mend     Give the share as it is, not rounded.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return Math.round(predictions.gt(0).eq(targets.eq(1)).float().mean().item() * 100) / 100;
}
