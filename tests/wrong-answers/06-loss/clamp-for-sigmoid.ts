/**
 * @belief   Predictions have to lie between 0 and 1, so clamp them.
 * @origin   The range is right.
 * @replaces 4-mnist-loss.ts
 * @does     cuts the predictions off at 0 and 1 in place of the sigmoid.
 * @mend     Put the predictions through sigmoid(): it is smooth, and 0 becomes 0.5.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.clamp(0, 1);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
