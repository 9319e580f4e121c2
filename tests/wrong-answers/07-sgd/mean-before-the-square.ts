/**
 * @belief   Mean and square can be taken in any order.
 * @origin   All the right words are there: sub, mean, pow.
 * @replaces step3-loss.ts
 * @does     squares the mean difference: too high and too low cancel out before they are squared.
 * @mend     Square each difference first, then take the mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean().pow(2);
}
