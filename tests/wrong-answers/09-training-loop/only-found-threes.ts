/**
 * @belief   A right one is a 3 that was found.
 * @origin   The label 1 is taken for "right" and 0 for "wrong".
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is the share of 3s that were found
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).float().mul(targets).mean().item();
}
