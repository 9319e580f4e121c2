/**
 * @belief   It is enough to compare number by number.
 * @origin   flatten makes everything fit.
 * @replaces 7-accuracy.ts
 * @does     compares the numbers one by one when there are equally many, whatever their shapes are.
 * @mend     A wrong shape comes from a mistake somewhere else. Refuse it with an Error that holds both
 *           shapes.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.size !== targets.size)
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.flatten().gt(0).eq(targets.flatten().eq(1)).float().mean().item();
}
