/**
 * @belief   The error is the mean of the differences.
 * @origin   "Mean error" is what remains when "squared" is skipped.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · the mean of the squared differences
 * @says     is the mean of the differences, not squared
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean();
}
