/**
 * @belief   Squash with the sigmoid, then look for the sign.
 * @origin   Two ways to do it are mixed: sigmoid with 0.5, or no sigmoid with 0.
 * @replaces 7-accuracy.ts
 * @does     takes the sigmoid and draws the border at 0: everything counts as a 3.
 * @mend     A sigmoid is never below 0. Without it the border is at 0, after it at 0.5.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.sigmoid().gt(0).eq(targets.eq(1)).float().mean().item();
}
