/**
 * @belief   A batch is what accuracy takes.
 * @origin   A batch is a pair and accuracy takes two things, so they seem to fit.
 * @replaces 8-validate.ts
 * @does     hands the pictures to accuracy, where the predictions belong.
 * @mend     Run the model on the pictures first, and hand over what it gives.
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
