/**
 * @belief   The first length is the number of predictions, and that has to agree.
 * @origin   n is what the lesson speaks of.
 * @replaces 4-mnist-loss.ts
 * @does     compares the first length of the two shapes only.
 * @mend     Two shapes are equal when all lengths are, and when there are as many of them.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape[0] !== targets.shape[0])
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
