/**
 * @belief   Two tensors of the same rank and size go together.
 * @origin   The example of the lesson, (20) and (20, 1), differs in rank.
 * @replaces step3-loss.ts
 * @does     refuses two shapes only when their rank or their size differs: (3, 1) and (1, 3) go through.
 * @mend     Rank and size can be the same while the lengths aren't: compare every length, for example as
 *           text.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.rank !== targets.rank || predictions.size !== targets.size)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
