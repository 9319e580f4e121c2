/**
 * @belief   Two tensors of the same rank go together.
 * @origin   The example of the lesson, (n, 1) and (n), differs in rank.
 * @replaces 5-accuracy.ts
 * @does     refuses two shapes only when one has more axes than the other: (3, 1) and (1, 3) go through.
 * @mend     The same number of axes is not enough: compare every length, for example as text.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (predictions.rank !== targets.rank)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
