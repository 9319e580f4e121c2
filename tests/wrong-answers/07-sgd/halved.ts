/**
 * @belief   The squared error comes with a factor of one half.
 * @origin   Then the 2 of the slope goes away.
 * @replaces step3-loss.ts
 * @does     gives half of the mean squared error.
 * @mend     Some books halve it; this module doesn't. Leave out the half.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).mean().div(2);
}
