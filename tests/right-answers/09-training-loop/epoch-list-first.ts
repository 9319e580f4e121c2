/**
 * @way      All batches are put into a list first and then mapped to their losses, as map goes in order.
 * @replaces 6-epoch.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  return [...batches].map(([x, y]) => {
    const loss = gradient(x, y).item();
    noGrad(() => {
      for (const param of params) if (param.grad !== null) param.sub_(param.grad.mul(lr));
    });
    for (const param of params) param.grad = null;
    return loss;
  });
}
