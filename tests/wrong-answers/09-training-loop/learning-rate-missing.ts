/**
 * @belief   The gradient says how far to go.
 * @origin   In the run of the lesson the rate is 1, and nobody notices.
 * @replaces 6-epoch.ts
 * @does     subtracts the whole gradient: the learning rate plays no part.
 * @mend     The step is gradient × lr. At lr = 1 nobody notices.
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
