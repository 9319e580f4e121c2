/**
 * @belief   The loss for two classes is the cross-entropy.
 * @origin   In most courses and libraries it is.
 * @replaces 4-loss.ts
 * @does     takes the logarithm of p: that is cross-entropy.
 * @mend     A good loss, but another one. Here a 3 costs 1 − p, and a 7 costs p.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p, p.neg().add(1)).log().neg().mean();
}
