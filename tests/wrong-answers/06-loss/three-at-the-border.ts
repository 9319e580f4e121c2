/**
 * @belief   From the border on it is a 3.
 * @origin   > and >= are taken for the same.
 * @replaces 5-accuracy.ts
 * @does     takes a prediction exactly at the border for a 3.
 * @mend     Only above the border the model says "a 3": gt, not ge.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.ge(border).eq(targets.eq(1)).float().mean();
}
