/**
 * @belief   The gradient says how far to go.
 * @origin   In the run of the lesson the rate is 1, and nobody notices.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is what comes without the learning rate
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
        param.sub_(param.grad);
        param.grad = null;
      }
    });
  }
  return losses;
}
