/**
 * @belief   A prediction below 0 says "a 3".
 * @origin   The 3s are the first of the two classes, and the first number is 0.
 * @replaces 2-metrics.ts
 * @does     takes a prediction below 0 for "a 3".
 * @mend     A prediction above 0 says "a 3", and the label of a 3 is 1.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.lt(0).eq(targets.eq(1)).float().mean();
}
