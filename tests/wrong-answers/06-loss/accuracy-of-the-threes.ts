/**
 * @belief   Right answers are 3s that were found, out of all 3s.
 * @origin   This is another metric (recall).
 * @replaces 5-accuracy.ts
 * @does     gives the share of 3s that were found: it divides by the number of 3s.
 * @mend     Accuracy counts all right answers, for 3s and for 7s, and divides by the number of all.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).float().mul(targets).sum().div(targets.sum());
}
