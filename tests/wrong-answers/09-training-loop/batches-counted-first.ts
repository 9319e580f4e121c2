/**
 * @belief   First one looks how many batches there are.
 * @origin   A list for the losses is made with as many places.
 * @replaces 6-epoch.ts
 * @does     walks through the batches once to count them, and then again to train.
 * @mend     Some batches can be walked through once only: one loop, and no counting before it.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses = new Array<number>([...batches].length);
  let i = 0;
  for (const [x, y] of batches) {
    losses[i++] = gradient(x, y).item();
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
