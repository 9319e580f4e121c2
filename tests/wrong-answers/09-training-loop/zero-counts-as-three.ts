/**
 * @belief   0 and above is a 3.
 * @origin   Whether the border belongs to one side or the other is easily overlooked.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is what comes when exactly 0 counts as a 3
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.ge(0).eq(targets.eq(1)).float().mean().item();
}
