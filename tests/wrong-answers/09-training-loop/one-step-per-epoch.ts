/**
 * @belief   Look at all the batches first, then step.
 * @origin   That's gradient descent on the whole set, and each epoch would be a single step.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is what one step after the last batch gives
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses = Array.from(batches, ([x, y]) => gradient(x, y).item());
  noGrad(() => {
    for (const param of params) {
      if (param.grad !== null) param.sub_(param.grad.mul(lr));
      param.grad = null;
    }
  });
  return losses;
}
