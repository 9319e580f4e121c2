/**
 * @belief   Training changes parameters, so the whole of it belongs inside noGrad.
 * @origin   noGrad stands around the loop instead of around the step.
 * @replaces 6-epoch.ts
 * @does     calls gradient inside noGrad: nothing is recorded, so no gradient can arrive.
 * @mend     Only the step stands inside noGrad: gradient(x, y) before it, outside.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  return noGrad(() => {
    const losses: number[] = [];
    for (const [x, y] of batches) {
      const loss = gradient(x, y);
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
      losses.push(loss.item());
    }
    return losses;
  });
}
