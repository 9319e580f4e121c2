/**
 * @belief   The counters are made once, above the function.
 * @origin   In a notebook they stand in the cell above, and the cell runs once.
 * @replaces 8-validate.ts
 * @does     keeps the counts of earlier calls: a second call adds to them.
 * @mend     Set the counts to 0 inside the function, at its beginning.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

let right = 0;
let count = 0;

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    right += accuracy(predictions, y) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
