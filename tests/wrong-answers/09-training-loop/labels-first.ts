/**
 * @belief   Accuracy compares two things; the order doesn't matter.
 * @origin   Other libraries take the truth first and the prediction second.
 * @replaces 8-validate.ts
 * @does     hands the labels to accuracy first.
 * @mend     Predictions first, then labels.
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
    right += accuracy(y, predictions) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
