/**
 * @belief   0 and above is a 3.
 * @origin   Whether the border belongs to one side or the other is easily overlooked.
 * @replaces 7-accuracy.ts
 * @does     takes a prediction of exactly 0 for a 3.
 * @mend     Only above 0 the model says "a 3": gt, not ge.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.ge(0).eq(targets.eq(1)).float().mean().item();
}
