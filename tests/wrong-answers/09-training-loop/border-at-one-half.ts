/**
 * @belief   The border between yes and no is 0.5.
 * @origin   After a sigmoid it is; here the sigmoid was never called.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is the share with the border at 0.5
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean().item();
}
