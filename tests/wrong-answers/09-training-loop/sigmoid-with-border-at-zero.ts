/**
 * @belief   Squash with the sigmoid, then look for the sign.
 * @origin   Two ways to do it are mixed: sigmoid with 0.5, or no sigmoid with 0.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     is the border at 0 after a sigmoid
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.sigmoid().gt(0).eq(targets.eq(1)).float().mean().item();
}
