/**
 * @belief   A mean over batches is divided by the batches.
 * @origin   count++ stands in most loops.
 * @replaces 8-validate.ts
 * @does     divides the number of right ones by the number of batches.
 * @mend     Divide by the number of pictures.
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
    count++;
  }
  return right / count;
}
