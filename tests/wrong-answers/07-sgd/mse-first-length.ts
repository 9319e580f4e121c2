/**
 * @belief   The first length is the number of predictions, and that has to agree.
 * @origin   n is what the lesson speaks of.
 * @replaces step3-loss.ts
 * @does     compares the first length of the two shapes only.
 * @mend     Two shapes are equal when all lengths are, and when there are as many of them.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape[0] !== targets.shape[0])
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
