/**
 * @belief   A batch is what accuracy takes.
 * @origin   A batch is a pair and accuracy takes two things, so they seem to fit.
 * @replaces 8-validate.ts
 * @fails    8-validate > validateEpoch · hands predictions and labels to the accuracy, in this order
 * @says     has the pictures where the predictions should be
 */
import type { Pair, Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let right = 0;
  let count = 0;
  for (const [x, y] of batches) {
    right += accuracy(x, y) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
