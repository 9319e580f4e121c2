/**
 * @belief   Accuracy is how many are right.
 * @origin   "97 of 100" and "0.97" are said in one breath.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is how many are right
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).eq(targets.eq(1)).float().sum().item();
}
