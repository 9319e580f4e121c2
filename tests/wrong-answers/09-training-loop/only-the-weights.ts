/**
 * @belief   The weights are what is trained.
 * @origin   The word "weights" often stands for all parameters.
 * @replaces 6-epoch.ts
 * @does     moves only the first parameter.
 * @mend     Step with all parameters: the bias is learnt, too.
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
        if (param === params[0]) param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
