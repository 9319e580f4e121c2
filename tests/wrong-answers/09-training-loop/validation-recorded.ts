/**
 * @belief   The model runs inside noGrad, or needn't.
 * @origin   The numbers are the same; the record costs time and memory. And a generator runs later than it seems.
 * @replaces 8-validate.ts
 * @does     runs the model while the engine records.
 * @mend     Nothing is learnt here: run the model inside noGrad(() => { ... }). Is it there already, in a generator? That
 *           begins to run only when noGrad is over: walk through it inside.
 */
import type { Pair, Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  let right = 0;
  let count = 0;
  for (const [x, y] of batches) {
    right += accuracy(model(x), y) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
