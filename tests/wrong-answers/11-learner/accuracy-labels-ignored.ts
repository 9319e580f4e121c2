/**
 * @belief   The accuracy is the share of predictions above 0.
 * @origin   In a batch of nothing but 3s it is.
 * @replaces 2-metrics.ts
 * @does     gives the share of pictures that are called a 3, right or wrong.
 * @mend     A prediction is right when it agrees with the label: compare predictions.gt(0) with targets.eq(1).
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).float().mean();
}
