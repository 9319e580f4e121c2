/**
 * @belief   A rate is something to divide by.
 * @origin   Speeds and prices per unit are used that way.
 * @replaces 6-epoch.ts
 * @does     divides the gradient by the learning rate.
 * @mend     The step is gradient × lr.
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
    const loss = gradient(x, y);
    losses.push(loss.item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.div(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
