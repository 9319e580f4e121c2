/**
 * @belief   The share is that of the wrong answers.
 * @origin   A loss is small when all is well, and so is an error rate.
 * @replaces 2-metrics.ts
 * @does     gives the share of the wrong answers.
 * @mend     Count the right ones: eq instead of ne.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).ne(targets.eq(1)).float().mean();
}
