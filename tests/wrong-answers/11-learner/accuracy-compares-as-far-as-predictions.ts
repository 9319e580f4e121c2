/**
 * @belief   Going through the axes of the predictions compares the two shapes.
 * @origin   every stops at the end of the list that it goes through.
 * @replaces 2-metrics.ts
 * @does     compares the shapes only as far as that of the predictions goes, so further axes of the targets pass.
 * @mend     The shapes must also have the same number of axes: shape.join(", ") makes a text of all of them.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const same = predictions.shape.every((length, i) => length === targets.shape[i]);
  if (!same) {
    throw new Error(`(${predictions.shape.join(", ")}) against (${targets.shape.join(", ")}) doesn't fit`);
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
