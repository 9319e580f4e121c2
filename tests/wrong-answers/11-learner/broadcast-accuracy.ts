/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 2-metrics.ts
 * @fails    2-metrics > batchAccuracy · refuses two different shapes, and names them
 * @says     nine answers where there are three
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
