/**
 * @belief   batches is a list.
 * @origin   In the examples it is one. A DataLoader has no [0].
 * @replaces 8-validate.ts
 * @does     goes through the batches by index, which only a list has.
 * @mend     Anything that for ... of takes will do: use for (const [x, y] of batches).
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
  const list = batches as unknown as Pair[];
  for (let i = 0; i < list.length; i++) {
    const [x, y] = list[i]!;
    right +=
      accuracy(
        noGrad(() => model(x)),
        y,
      ) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
}
