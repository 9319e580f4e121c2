/**
 * @belief   x.size is the number of pictures in a batch.
 * @origin   size sounds like a count of items.
 * @replaces 8-validate.ts
 * @does     divides by how many numbers the pictures hold.
 * @mend     Count pictures: the rows of x, shape[0]. size counts every number.
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
    const predictions = noGrad(() => model(x));
    right += accuracy(predictions, y) * x.shape[0]!;
    count += x.size;
  }
  return right / count;
}
