/**
 * @belief   Mean and square can be taken in any order.
 * @origin   In "mean squared error" the word mean comes first.
 * @replaces step3-loss.ts
 * @does     takes the mean first and squares it: too high and too low cancel out.
 * @mend     Square each difference first, then take the mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean().pow(2);
}
