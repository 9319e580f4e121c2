/**
 * @belief   Two shapes are the same when their digits are.
 * @origin   join("") is the shortest text of a list.
 * @replaces 2-metrics.ts
 * @does     compares the digits of the shapes without a mark between the lengths, so (11, 1) and (1, 11) are the
 *           same.
 * @mend     Join the lengths with a comma: shape.join(", ").
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join("") !== targets.shape.join("")) {
    throw new Error(`batchAccuracy: (${predictions.shape.join(", ")}) isn't (${targets.shape.join(", ")})`);
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
