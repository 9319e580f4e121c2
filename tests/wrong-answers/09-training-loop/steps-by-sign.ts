/**
 * @belief   The gradient only says up or down, and the learning rate alone says how far.
 * @origin   "Which way is up?" is how the gradient is introduced.
 * @replaces 6-epoch.ts
 * @does     steps by lr up or down, however large the gradient is.
 * @mend     The step is gradient × lr: a steep slope makes a long step.
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
        const sign = param.grad.gt(0).float().sub(param.grad.lt(0).float());
        param.sub_(sign.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
