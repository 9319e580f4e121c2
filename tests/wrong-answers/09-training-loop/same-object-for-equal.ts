/**
 * @belief   === compares two tensors number by number.
 * @origin   In Python == does.
 * @replaces 7-accuracy.ts
 * @fails    7-accuracy > batchAccuracy · the share on the right side of 0
 * @says     counts no prediction as right
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  }
  return predictions.gt(0) === targets.eq(1) ? 1 : 0;
}
