/**
 * @belief   The sigmoid is 1 / (1 + e^−x), so it can be written like that.
 * @origin   On paper it can.
 * @replaces 4-loss.ts
 * @does     gives NaN as the gradient of a prediction far below 0, such as −100: e^100 is too large for float32.
 * @mend     Take the engine's sigmoid(), which knows what to do with numbers far away from 0.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.neg().exp().add(1).pow(-1);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
