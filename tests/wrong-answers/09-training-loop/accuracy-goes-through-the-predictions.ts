/**
 * @belief   Two shapes are equal when each length of the first is found in the second.
 * @origin   A loop over one list sees no further item of the other.
 * @replaces 7-accuracy.ts
 * @does     compares the axes that the predictions have, and overlooks further axes of the targets.
 * @mend     Compare how many axes there are, too: (4) and (4, 1) differ. As text it is one comparison.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.some((length, axis) => length !== targets.shape[axis]))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
