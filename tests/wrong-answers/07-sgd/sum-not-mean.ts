/**
 * @belief   All the squared errors together are the loss.
 * @origin   Least squares in school books is a sum.
 * @replaces step3-loss.ts
 * @does     adds the squares up and doesn't divide: the loss grows with the number of points.
 * @mend     Take the mean of the squares, not their sum.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).sum();
}
