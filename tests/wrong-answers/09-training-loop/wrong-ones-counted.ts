/**
 * @belief   Low is good.
 * @origin   Loss and accuracy are confused: the loss should be low.
 * @replaces 7-accuracy.ts
 * @does     gives the share of wrong ones.
 * @mend     Count where model and label agree: eq, not ne.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).ne(targets.eq(1)).float().mean().item();
}
