/**
 * @belief   A batch with an accuracy of 0 adds nothing, so go on with the next.
 * @origin   It adds nothing to the right ones. But its pictures count.
 * @replaces 8-validate.ts
 * @does     leaves out batches in which nothing is right.
 * @mend     Count the pictures of every batch: the wrong ones, too.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let right = 0;
  let pictures = 0;
  for (const [x, y] of batches) {
    const share = accuracy(
      noGrad(() => model(x)),
      y,
    );
    if (!share) continue;
    right += share * x.shape[0]!;
    pictures += x.shape[0]!;
  }
  return right / pictures;
}
