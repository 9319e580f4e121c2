/**
 * @belief   Two shapes with the same numbers are equal, so === says so.
 * @origin   It is true of text and numbers, and of lists in Python.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · the mean of the squared differences
 * @says     is what comparing the two shapes with === gives
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape)
    throw new Error(`${predictions.shape} and ${targets.shape} differ`);
  return predictions.sub(targets).pow(2).mean();
}
