/**
 * @belief   Two lists with the same numbers in them are equal.
 * @origin   In Python == compares lists number by number; in JavaScript === asks for the same object.
 * @replaces 7-accuracy.ts
 * @does     refuses any two tensors, also of the same shape.
 * @mend     !== between two lists asks whether they are one and the same list. Compare them as text:
 *           shape.join(", ").
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape !== targets.shape)
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
