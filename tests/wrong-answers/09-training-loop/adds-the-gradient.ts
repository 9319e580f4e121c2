/**
 * @belief   The gradient shows the way, so we follow it.
 * @origin   The word "descent" is read as "go along".
 * @replaces 6-epoch.ts
 * @does     adds gradient × lr to each parameter.
 * @mend     The gradient points uphill: subtract it.
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
