/**
 * @belief   The accuracy of the epoch is the last one.
 * @origin   A variable is set in the loop and returned after it.
 * @replaces 8-validate.ts
 * @does     gives the accuracy of the last batch.
 * @mend     Add up the right ones of all batches.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let last = 0;
  for (const [x, y] of batches)
    last = accuracy(
      noGrad(() => model(x)),
      y,
    );
  return last;
}
