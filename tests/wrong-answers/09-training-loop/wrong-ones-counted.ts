/**
 * @belief   Low is good.
 * @origin   Loss and accuracy are confused: the loss should be low.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is the share of wrong ones
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).ne(targets.eq(1)).float().mean().item();
}
