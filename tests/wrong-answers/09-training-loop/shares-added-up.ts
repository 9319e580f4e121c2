/**
 * @belief   The shares of all batches, divided by the number of pictures.
 * @origin   A share is taken for a number of right ones.
 * @replaces 8-validate.ts
 * @does     adds up the shares and divides them by the number of pictures.
 * @mend     First make a number of right ones out of each share: share × pictures of the batch.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let [right, count] = [0, 0];
  for (const [x, y] of batches) {
    right += accuracy(
      noGrad(() => model(x)),
      y,
    );
    count += x.shape[0]!;
  }
  return right / count;
}
