/**
 * @belief   What broadcasting looks at first is what has to agree.
 * @origin   Broadcasting begins at the last axis.
 * @replaces step3-loss.ts
 * @does     compares the last length of the two shapes only.
 * @mend     Two shapes are equal when all lengths are, and when there are as many of them.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.at(-1) !== targets.shape.at(-1))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
