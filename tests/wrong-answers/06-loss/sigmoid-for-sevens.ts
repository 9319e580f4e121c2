/**
 * @belief   1 minus the prediction is squashed already.
 * @origin   Two names, predictions and p, and the old one is left in one place.
 * @replaces 4-mnist-loss.ts
 * @does     puts the predictions of the 7s through the sigmoid, but not those of the 3s.
 * @mend     Squash all predictions first, and from there on use p alone.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return where(targets.eq(1), predictions.neg().add(1), predictions.sigmoid()).mean();
}
