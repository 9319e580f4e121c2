/**
 * @belief   Zeroing the weights' gradient is zeroing the gradients.
 * @origin   One name is written where a loop belongs.
 * @replaces 6-epoch.ts
 * @does     clears the gradient of the first parameter only.
 * @mend     Clear every parameter's gradient, the bias's too.
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
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        if (param === params[0]) param.grad = null;
      }
    });
  }
  return losses;
}
