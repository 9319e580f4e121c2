/**
 * @belief   Each parameter is made smaller by lr.
 * @origin   param and param.grad are easily confused.
 * @replaces 6-epoch.ts
 * @does     subtracts parameter × lr: the gradient plays no part.
 * @mend     The step is gradient × lr: param.grad, not param.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
