/**
 * @way      It sends the predictions through a sigmoid, where the border is at 0.5, and compares the shapes axis by
 *           axis.
 * @replaces 2-metrics.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [a, b] = [predictions.shape, targets.shape];
  const same = a.length === b.length && a.every((length, axis) => length === b[axis]);
  if (!same)
    throw new Error(`The predictions have the shape (${a.join(", ")}), the targets (${b.join(", ")}).`);
  const says = predictions.sigmoid().gt(0.5).float();
  return says.eq(targets).float().sum().div(says.size);
}
