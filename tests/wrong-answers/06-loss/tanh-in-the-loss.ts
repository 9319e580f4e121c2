/**
 * @belief   Any S-shaped curve will do inside the loss.
 * @origin   tanh is in the engine as well.
 * @replaces 4-mnist-loss.ts
 * @does     puts the predictions through tanh, which goes from -1 to 1.
 * @mend     p must lie between 0 and 1: use sigmoid().
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.tanh();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
