/**
 * @belief   Predictions are never that large.
 * @origin   With small numbers every form of the formula works.
 * @replaces 4-mnist-loss.ts
 * @does     gives NaN where a prediction is large: Infinity / Infinity has no value.
 * @mend     e^x / (1 + e^x) overflows. Use the engine's own sigmoid(), which takes care of large numbers.
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
