/**
 * @belief   A prediction is right when it equals the label.
 * @origin   Predictions and labels are compared as they are.
 * @replaces 2-metrics.ts
 * @does     counts a prediction as right only when it's the very number of the label.
 * @mend     A prediction is any number: ask on which side of 0 it lies, and compare that with the label.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.eq(targets).float().mean();
}
