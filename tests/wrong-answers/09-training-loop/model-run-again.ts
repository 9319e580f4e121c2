/**
 * @belief   First the model has to be run, then its result is used.
 * @origin   A call that stands alone does nothing with what it gives.
 * @replaces 8-validate.ts
 * @does     runs the model twice for each batch.
 * @mend     Run the model once for each batch, and keep what it gives.
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
    noGrad(() => model(x));
    const predictions = noGrad(() => model(x));
    right += accuracy(predictions, y) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
