/**
 * @belief   To zero means to set the parameter to 0.
 * @origin   zero_ is called on what stands there, the parameter.
 * @replaces 6-epoch.ts
 * @does     sets the parameters themselves to 0 after each step.
 * @mend     Clear their gradients: param.grad = null. The parameters are what is learnt.
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
        param.zero_();
      }
    });
  }
  return losses;
}
