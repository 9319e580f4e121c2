/**
 * @belief   The accuracy is how many are right.
 * @origin   "97 of 100" begins with a count.
 * @replaces 2-metrics.ts
 * @does     gives how many predictions are right, and not which share.
 * @mend     Divide by the number of predictions: mean() instead of sum().
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).eq(targets.eq(1)).float().sum();
}
