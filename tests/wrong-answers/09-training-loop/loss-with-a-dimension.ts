/**
 * @belief   A tensor has at least one axis.
 * @origin   A list with one number in it is a list.
 * @replaces 4-loss.ts
 * @does     gives a loss of the shape (1).
 * @mend     The loss has the shape (): mean() without anything gives it.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean().view(1);
}
