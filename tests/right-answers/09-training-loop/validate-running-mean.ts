/**
 * @way      The share so far is moved by each batch, as far as its pictures count.
 * @replaces 8-validate.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let share = Number.NaN;
  let count = 0;
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    const n = x.shape[0]!;
    share =
      count === 0 ? accuracy(predictions, y) : share + ((accuracy(predictions, y) - share) * n) / (count + n);
    count += n;
  }
  return share;
}
