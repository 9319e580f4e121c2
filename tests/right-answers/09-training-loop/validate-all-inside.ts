/**
 * @way      The whole loop stands inside noGrad, and the right ones are rounded to whole numbers.
 * @replaces 8-validate.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  return noGrad(() => {
    const counts = { right: 0, pictures: 0 };
    for (const [x, y] of batches) {
      counts.pictures += y.shape[0]!;
      counts.right += Math.round(accuracy(model(x), y) * y.shape[0]!);
    }
    return counts.right / counts.pictures;
  });
}
