/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 2-metrics.ts
 * @does     accepts two different shapes, which the engine then stretches to one.
 * @mend     Compare the two shapes first, and throw an Error that names both. See section 2.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
