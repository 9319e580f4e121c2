/**
 * @belief   Accuracy is told in per cent.
 * @origin   In papers and in talks it is.
 * @replaces 5-accuracy.ts
 * @does     gives the accuracy in per cent.
 * @mend     It is a share, from 0 to 1. Leave out the factor 100.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().mean().mul(100);
}
