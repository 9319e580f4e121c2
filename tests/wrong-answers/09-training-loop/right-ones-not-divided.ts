/**
 * @belief   Adding up the right ones gives the accuracy.
 * @origin   The division at the end is forgotten.
 * @replaces 8-validate.ts
 * @does     gives how many are right.
 * @mend     Divide by the number of pictures.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let right = 0;
  let count = 0;
  for (const [x, y] of batches) {
    right +=
      accuracy(
        noGrad(() => model(x)),
        y,
      ) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right;
}
