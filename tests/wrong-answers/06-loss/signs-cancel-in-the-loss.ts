/**
 * @belief   The mean difference says how far off the model is.
 * @origin   The size of a difference is thought of later, or never.
 * @replaces 4-mnist-loss.ts
 * @does     takes the mean of p - target with its sign: too high and too low cancel out.
 * @mend     A cost is a distance, never below 0. A 3 costs 1 - p, a 7 costs p; take the mean of these.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sigmoid().sub(targets).mean();
}
