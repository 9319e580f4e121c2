/**
 * @belief   tanh squashes, too.
 * @origin   Its curve looks the same. It goes from -1 to 1.
 * @replaces 4-loss.ts
 * @does     squashes with tanh, to numbers from −1 to 1.
 * @mend     sigmoid squashes to numbers from 0 to 1: only then is 1 − p a cost.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.tanh();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
