/**
 * @belief   A batch is right when every picture is.
 * @origin   Python compares two lists as a whole.
 * @replaces 7-accuracy.ts
 * @does     gives 1 when all are right, and 0 otherwise.
 * @mend     Count the right ones and divide by n.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  const right = predictions.gt(0).eq(targets.eq(1)).float().mean().item();
  return right === 1 ? 1 : 0;
}
