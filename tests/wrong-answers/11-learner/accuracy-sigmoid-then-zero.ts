/**
 * @belief   Send the predictions through a sigmoid, then ask whether they are above 0.
 * @origin   Each of the two is right somewhere: the sigmoid for probabilities, the border 0 without it.
 * @replaces 2-metrics.ts
 * @does     takes every prediction for "a 3".
 * @mend     After a sigmoid every number is above 0. Ask the predictions as they are: the border is at 0.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.sigmoid().gt(0).eq(targets.eq(1)).float().mean();
}
