/**
 * @belief   sub_ is a calculation like any other.
 * @origin   In the table, noGrad stands far to the right.
 * @replaces 6-epoch.ts
 * @does     steps outside noGrad, and the engine refuses.
 * @mend     The step isn't part of the model: do it inside noGrad(() => { ... }).
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
    for (const param of params) {
      if (param.grad === null) continue;
      param.sub_(param.grad.mul(lr));
      param.grad = null;
    }
  }
  return losses;
}
