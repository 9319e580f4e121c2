/**
 * @belief   Distance first, then squash it.
 * @origin   The order of two simple steps seems not to matter.
 * @replaces 4-mnist-loss.ts
 * @does     takes the distance first, and puts the costs through the sigmoid.
 * @mend     Squash the predictions first, then take the distance.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return where(targets.eq(1), predictions.neg().add(1), predictions).sigmoid().mean();
}
