/**
 * @belief   A share is a plain number.
 * @origin   Metrics are for people, and people read numbers.
 * @replaces 2-metrics.ts
 * @does     gives a plain number instead of a tensor.
 * @mend     The result is a tensor of shape (), as a loss is: no item() here.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
