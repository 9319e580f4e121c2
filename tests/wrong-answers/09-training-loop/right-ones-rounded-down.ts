/**
 * @belief   share × pictures is a whole number, and Math.floor makes sure of it.
 * @origin   Shares are rounded to a few digits inside, so the product may lie a little below.
 * @replaces 8-validate.ts
 * @does     rounds the number of right ones of each batch down.
 * @mend     share × pictures may be 6.9999: leave it as it is, or round to the nearest whole number.
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
    right += Math.floor(accuracy(predictions, y) * x.shape[0]!);
    count += x.shape[0]!;
  }
  return right / count;
}
