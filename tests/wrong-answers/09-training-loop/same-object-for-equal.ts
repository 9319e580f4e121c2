/**
 * @belief   === compares two tensors number by number.
 * @origin   In Python == does.
 * @replaces 7-accuracy.ts
 * @does     gives 0, whatever came in: it counts nothing as right.
 * @mend     === asks whether two tensors are one and the same object. eq compares them number by number.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0) === targets.eq(1) ? 1 : 0;
}
