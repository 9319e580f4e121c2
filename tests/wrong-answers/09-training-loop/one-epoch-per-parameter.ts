/**
 * @belief   It doesn't matter which of the two loops is the outer one.
 * @origin   A loop over the parameters and one over the batches: both are needed.
 * @replaces 6-epoch.ts
 * @does     goes through all batches once for each parameter.
 * @mend     The batches are the outer loop: one gradient for each, then the step of all parameters.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  for (const param of params) {
    for (const [x, y] of batches) {
      losses.push(gradient(x, y).item());
      noGrad(() => {
        if (param.grad !== null) param.sub_(param.grad.mul(lr));
      });
      for (const one of params) one.grad = null;
    }
  }
  return losses;
}
