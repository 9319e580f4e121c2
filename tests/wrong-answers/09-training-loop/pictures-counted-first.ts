/**
 * @belief   First one looks how many pictures there are.
 * @origin   Then one knows by what to divide.
 * @replaces 8-validate.ts
 * @does     walks through the batches once to count the pictures, and then again to score.
 * @mend     Some batches can be walked through once only: count in the same loop.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  const count = [...batches].reduce((sum, [x]) => sum + x.shape[0]!, 0);
  let right = 0;
  for (const [x, y] of batches)
    right +=
      accuracy(
        noGrad(() => model(x)),
        y,
      ) * x.shape[0]!;
  return right / count;
}
