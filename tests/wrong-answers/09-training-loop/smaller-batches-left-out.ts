/**
 * @belief   Only full batches count.
 * @origin   drop_last is taken for the rule.
 * @replaces 8-validate.ts
 * @does     leaves out batches that are smaller than the first.
 * @mend     The last batch is often smaller, and its pictures count like all others.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let [right, count, size] = [0, 0, 0];
  for (const [x, y] of batches) {
    size ||= x.shape[0]!;
    if (x.shape[0]! < size) continue;
    right +=
      accuracy(
        noGrad(() => model(x)),
        y,
      ) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
