/**
 * @belief   abs at the end makes the error positive.
 * @origin   Mean and abs can be taken in any order, it seems.
 * @replaces step3-loss.ts
 * @does     takes the size of the mean difference: too high and too low cancel out before the sign is
 *           lost.
 * @mend     Square each difference first, then take the mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mean().abs();
}
