/**
 * @belief   The mean is taken over the pictures, which is axis 0.
 * @origin   mean(0) says over what.
 * @replaces 2-metrics.ts
 * @does     gives a tensor of shape (1) instead of ().
 * @mend     One number for all: mean() without an axis has the shape ().
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).eq(targets.eq(1)).float().mean(0);
}
