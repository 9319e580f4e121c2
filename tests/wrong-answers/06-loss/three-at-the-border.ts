/**
 * @belief   From the border on it is a 3.
 * @origin   > and >= are taken for the same.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · exactly at the border is a 7
 * @says     is what comes when exactly at the border counts as a 3
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.ge(border).eq(targets.eq(1)).float().mean();
}
