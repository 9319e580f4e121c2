/**
 * @belief   param.zero_() clears the gradient of the parameter.
 * @origin   PyTorch writes p.grad.zero_(), and the grad in the middle gets lost.
 * @replaces 6-epoch.ts
 * @does     sets every parameter to 0 after its step, and clears no gradient.
 * @mend     Clear the gradient, not the parameter: param.grad = null.
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
        if (param.grad !== null) param.sub_(param.grad.mul(lr));
        param.zero_();
      }
    });
  }
  return losses;
}
