/**
 * @belief   Zeroing comes first, to be on the safe side.
 * @origin   That it's important has been learnt; that it comes after the step has not.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is the start: nothing has moved
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
        param.grad.zero_();
        param.sub_(param.grad.mul(lr));
      }
    });
  }
  return losses;
}
