/**
 * @belief   The loss has to lie between 0 and 1, so squash it at the end.
 * @origin   The result looks right: a number between 0 and 1.
 * @replaces 4-mnist-loss.ts
 * @does     takes the mean cost without a sigmoid, and puts that one number through it.
 * @mend     The sigmoid comes first, on every prediction; then the costs, then their mean.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return where(targets.eq(1), predictions.neg().add(1), predictions).mean().sigmoid();
}
