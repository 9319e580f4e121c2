/**
 * @belief   0 is on the side of the 3s.
 * @origin   In school 0 and more is one case, and below 0 the other.
 * @replaces 2-metrics.ts
 * @does     takes a prediction of exactly 0 for "a 3".
 * @mend     Only a prediction above 0 says "a 3": gt, not ge.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.ge(0).eq(targets.eq(1)).float().mean();
}
