/**
 * @belief   A picture on the right side of the border costs nothing, only the wrong ones do.
 * @origin   One learns from mistakes, it is said.
 * @replaces 4-loss.ts
 * @does     lets pictures on the right side of the border cost nothing.
 * @mend     Every picture has a cost: 1 − p or p. Being surer is better, also on the right side.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  const cost = where(targets.eq(1), p.neg().add(1), p);
  return where(cost.gt(0.5), cost, cost.mul(0)).mean();
}
