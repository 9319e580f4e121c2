/**
 * @belief   The mean of the mean so far and the new share is the new mean.
 * @origin   It is for the second batch.
 * @replaces 8-validate.ts
 * @does     takes the mean of the mean so far and the new share, batch after batch: the last batch counts
 *           for one half.
 * @mend     Count the right ones and the pictures of all batches; divide at the end.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let mean = Number.NaN;
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    const share = accuracy(predictions, y);
    mean = Number.isNaN(mean) ? share : (mean + share) / 2;
  }
  return mean;
}
