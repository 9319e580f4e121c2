/**
 * @belief   Without any picture the accuracy is 0.
 * @origin   Dividing by 0 is avoided on principle.
 * @replaces 8-validate.ts
 * @does     gives 0 when there is no picture.
 * @mend     Nothing divided by nothing is NaN, and that is what the stub asks for: a 0 would say that all
 *           are wrong.
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
    count += x.shape[0]!;
  }
  return count === 0 ? 0 : right / count;
}
