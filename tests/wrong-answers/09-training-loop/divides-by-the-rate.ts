/**
 * @belief   A rate is something to divide by.
 * @origin   Speeds and prices per unit are used that way.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is what dividing by the learning rate gives
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
