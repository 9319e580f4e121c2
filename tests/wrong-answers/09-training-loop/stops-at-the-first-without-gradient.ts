/**
 * @belief   return goes on with the next parameter.
 * @origin   In a forEach it does; in a loop it leaves the function.
 * @replaces 6-epoch.ts
 * @does     passes over all parameters that stand behind one without a gradient.
 * @mend     In a for loop return leaves the whole function. continue goes on with the next parameter.
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
