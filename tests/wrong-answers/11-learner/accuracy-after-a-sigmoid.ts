/**
 * @belief   Above 0 before the sigmoid is above 0.5 after it.
 * @origin   That is so for numbers on paper.
 * @replaces 2-metrics.ts
 * @does     sends the predictions through a sigmoid, which rounds: of a tiny prediction above 0 it makes exactly 0.5, and that counts as "a 7".
 * @mend     Ask the prediction itself: predictions.gt(0).
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.sigmoid().gt(0.5).eq(targets.eq(1)).float().mean();
}
