/**
 * @belief   === sees that two tensors are equal, and that true is 1.
 * @origin   In Python == does.
 * @replaces 7-accuracy.ts
 * @does     gives 0, whatever came in: it counts nothing as right.
 * @mend     === asks whether two tensors are one and the same object, and it's never true between true and 1. eq
 *           compares number by number, and float() makes 1 and 0 of its answers.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0) === targets.eq(1) ? 1 : 0;
}
