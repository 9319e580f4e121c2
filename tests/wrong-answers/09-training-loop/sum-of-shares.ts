/**
 * @belief   The accuracies of the batches add up.
 * @origin   The division at the end is forgotten.
 * @replaces 8-validate.ts
 * @does     gives the sum of the batches' accuracies.
 * @mend     Make a number of right ones out of each share (share × pictures), and divide by all pictures.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let right = 0;
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    right += accuracy(predictions, y);
  }
  return right;
}
