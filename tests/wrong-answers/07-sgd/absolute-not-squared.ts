/**
 * @belief   Squaring only serves to lose the sign, so abs does the same.
 * @origin   L1 and the mean squared error are taken for one and the same.
 * @replaces step3-loss.ts
 * @does     takes the mean of the absolute differences (L1).
 * @mend     The mean squared error squares each difference: pow(2), not abs.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).abs().mean();
}
