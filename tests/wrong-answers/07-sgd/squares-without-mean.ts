/**
 * @belief   The squared error is a list of squares.
 * @origin   The word "mean" is skipped.
 * @replaces step3-loss.ts
 * @does     gives all the squares, not their mean.
 * @mend     One number says how good or bad it is: take the mean at the end.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2);
}
