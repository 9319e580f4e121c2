/**
 * @belief   A Map of the batches gives each pictures their labels.
 * @origin   Pairs are what a Map is made of. But it has each key once.
 * @replaces 8-validate.ts
 * @does     counts a batch that comes twice only once.
 * @mend     Walk through the batches as they come, also through one that comes again.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let [right, count] = [0, 0];
  for (const [x, y] of new Map(batches)) {
    const n = x.shape[0] as number;
    right +=
      accuracy(
        noGrad(() => model(x)),
        y,
      ) * n;
    count += n;
  }
  return right / count;
}
