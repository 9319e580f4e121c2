/**
 * @belief   tolist() of a column gives its numbers.
 * @origin   It gives lists of one number. [7] > 0 is true all the same, and [1] === 1 isn't.
 * @replaces 7-accuracy.ts
 * @does     takes every label for a 7: in the list of a column each label is a list, and a list is never equal to 1.
 * @mend     flatten() the column before tolist(), or stay with tensors: predictions.gt(0).eq(targets).
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [a, b] = [predictions, targets].map((t) => `(${t.shape.join(", ")})`);
  if (a !== b) throw new Error(`batchAccuracy: ${a} and ${b} differ`);
  const said = predictions.tolist() as number[];
  const labels = targets.tolist() as number[];
  return said.filter((one, row) => one > 0 === (labels[row] === 1)).length / said.length;
}
