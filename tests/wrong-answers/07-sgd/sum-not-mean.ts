/**
 * @belief   All the squared errors together are the loss.
 * @origin   Least squares in school books is a sum.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · the mean of the squared differences
 * @says     is the sum of the squares
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).sum();
}
