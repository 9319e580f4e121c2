/**
 * @belief   A prediction is right when prediction × label is above 0.
 * @origin   With the labels 1 and −1 that works; here they are 1 and 0.
 * @replaces 2-metrics.ts
 * @does     counts only 3s that are called a 3 as right, and never a 7.
 * @mend     A 7 that is called a 7 is right, too: compare "is it above 0?" with "is the label 1?".
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.mul(targets).gt(0).float().mean();
}
