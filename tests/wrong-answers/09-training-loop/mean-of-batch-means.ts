/**
 * @belief   The mean of the batches' accuracies is the accuracy of all.
 * @origin   It is, as long as all batches are of the same size. The last one isn't.
 * @replaces 8-validate.ts
 * @does     counts every batch the same, however many pictures are in it: that gives the mean of the
 *           batches' accuracies.
 * @mend     Every picture counts the same: make a number of right ones out of each share (share ×
 *           pictures), and divide by all pictures.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  const all = Array.from(batches, ([x, y]) =>
    accuracy(
      noGrad(() => model(x)),
      y,
    ),
  );
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}
