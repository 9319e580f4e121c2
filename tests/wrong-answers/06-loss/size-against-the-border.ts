/**
 * @belief   A prediction far from 0 is a sure one, and sure means 3.
 * @origin   Being sure is mixed up with being high.
 * @replaces 5-accuracy.ts
 * @does     compares the size of a prediction with the border: -5 counts like 5.
 * @mend     A prediction far below the border is a clear 7. Leave out abs.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.abs().gt(border).eq(targets.eq(1)).float().mean();
}
