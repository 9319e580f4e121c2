/**
 * @belief   A right one is a 3 that was found.
 * @origin   The label 1 is taken for "right" and 0 for "wrong".
 * @replaces 7-accuracy.ts
 * @does     gives the found 3s as a share of all pictures.
 * @mend     A 7 that was called a 7 is right, too. Compare model and label everywhere.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).float().mul(targets).mean().item();
}
