/**
 * @belief   An average of averages is an average.
 * @origin   Each batch already gives a mean, so one more mean seems to be the natural end.
 * @replaces 8-validate.ts
 * @fails    8-validate > validateEpoch · every picture counts the same
 * @says     counts the pictures of a small batch for more
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let running = 0;
  let batchNumber = 0;
  for (const [x, y] of batches) {
    batchNumber++;
    running +=
      (accuracy(
        noGrad(() => model(x)),
        y,
      ) -
        running) /
      batchNumber;
  }
  return running;
}
