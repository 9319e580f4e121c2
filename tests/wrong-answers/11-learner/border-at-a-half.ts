/**
 * @belief   A prediction above 0.5 says "a 3".
 * @origin   That is the border after a sigmoid, and these predictions have none.
 * @replaces 2-metrics.ts
 * @fails    2-metrics > batchAccuracy · the share of predictions on the right side of 0
 * @says     is what the border 0.5 gives
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted})`);
  return predictions.gt(0.5).eq(targets.eq(1)).float().mean();
}
