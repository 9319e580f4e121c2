/**
 * @belief   return goes on with the next parameter.
 * @origin   In a forEach it does; in a loop it leaves the function.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > trainEpoch · a parameter without a gradient stays, one that moved keeps tracking
 * @says     those after it were passed over
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
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) return;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
