/**
 * @belief   Look at all the batches first, then step.
 * @origin   That's gradient descent on the whole set, and each epoch would be a single step.
 * @replaces 6-epoch.ts
 * @does     takes the gradients of all batches first, and makes one step after the last.
 * @mend     Step after every batch, inside the loop.
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
