/**
 * @belief   The error is the mean of the differences.
 * @origin   "Mean error" is what remains when "squared" is skipped.
 * @replaces step3-loss.ts
 * @does     takes the mean of the differences, not squared: too high and too low cancel out.
 * @mend     Square each difference before you take the mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean();
}
