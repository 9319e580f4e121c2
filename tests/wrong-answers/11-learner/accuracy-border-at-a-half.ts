/**
 * @belief   A prediction above 0.5 says "a 3".
 * @origin   That is the border after a sigmoid, and these predictions have none.
 * @replaces 2-metrics.ts
 * @does     takes a prediction for "a 3" only when it's above 0.5.
 * @mend     The predictions come without a sigmoid, so the border is at 0. See section 2.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean();
}
