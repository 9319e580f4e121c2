/**
 * @belief   The loss is how sure the model is on the whole.
 * @origin   The targets are only used for their shape.
 * @replaces 4-mnist-loss.ts
 * @does     takes the mean of p, whatever the targets are.
 * @mend     Look at the targets: p is for a 7 only; a 3 costs 1 - p.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sigmoid().mean();
}
