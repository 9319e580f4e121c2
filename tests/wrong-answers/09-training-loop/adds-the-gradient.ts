/**
 * @belief   The gradient shows the way, so we follow it.
 * @origin   The word "descent" is read as "go along".
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is what adding the gradient gives
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
        param.add_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
