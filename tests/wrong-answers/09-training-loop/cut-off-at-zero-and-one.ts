/**
 * @belief   To bring a number between 0 and 1 it is enough to cut off what is below 0 and above 1.
 * @origin   The result lies between 0 and 1, too.
 * @replaces 4-loss.ts
 * @does     cuts predictions off at 0 and 1, where the sigmoid belongs.
 * @mend     The sigmoid squashes: it is never flat. What is cut off has no gradient.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.clamp(0, 1);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
