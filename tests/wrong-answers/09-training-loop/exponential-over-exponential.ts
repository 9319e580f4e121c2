/**
 * @belief   The sigmoid is e^x / (1 + e^x).
 * @origin   On paper it is.
 * @replaces 4-loss.ts
 * @does     gives NaN when a prediction is so large that its exponential is Infinity: Infinity / Infinity
 *           has no value.
 * @mend     Take the engine's sigmoid(), which knows what to do with large numbers.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const e = predictions.exp();
  const p = e.div(e.add(1));
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
