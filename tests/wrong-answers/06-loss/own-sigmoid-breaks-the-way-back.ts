/**
 * @belief   If the values are right, the gradients are.
 * @origin   1 / Infinity is 0, so the overflow leaves no trace in the values.
 * @replaces 4-mnist-loss.ts
 * @does     gives right values, but the gradient is NaN where a prediction is far below 0.
 * @mend     There e^-x is Infinity, and on the way back 0 × Infinity is NaN. Use the engine's own
 *           sigmoid().
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.neg().exp().add(1).pow(-1);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
