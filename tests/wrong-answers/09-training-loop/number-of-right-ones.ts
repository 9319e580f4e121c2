/**
 * @belief   Accuracy is how many are right.
 * @origin   "97 of 100" and "0.97" are said in one breath.
 * @replaces 7-accuracy.ts
 * @does     gives how many are right.
 * @mend     Accuracy is a share: divide by n, or take the mean.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).eq(targets.eq(1)).float().sum().item();
}
