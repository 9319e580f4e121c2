/**
 * @belief   The border between yes and no is 0.5.
 * @origin   After a sigmoid it is; here the sigmoid was never called.
 * @replaces 7-accuracy.ts
 * @does     draws the border at 0.5.
 * @mend     Predictions come straight from the linear model: the border is at 0. At 0.5 it is after a
 *           sigmoid.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean().item();
}
