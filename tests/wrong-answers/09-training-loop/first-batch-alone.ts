/**
 * @belief   One batch is enough to see how good the model is.
 * @origin   The return is one brace too deep.
 * @replaces 8-validate.ts
 * @does     gives the accuracy of the first batch.
 * @mend     Add up the right ones of all batches: return after the loop.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    return accuracy(predictions, y);
  }
  return Number.NaN;
}
