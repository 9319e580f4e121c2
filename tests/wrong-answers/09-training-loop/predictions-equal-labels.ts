/**
 * @belief   A right prediction is equal to its label.
 * @origin   So it is where a model says 0 or 1.
 * @replaces 7-accuracy.ts
 * @does     asks whether the prediction itself is the label.
 * @mend     A prediction can be any number: first see on which side of 0 it lies.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.eq(targets).float().mean().item();
}
