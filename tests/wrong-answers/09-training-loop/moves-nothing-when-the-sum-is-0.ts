/**
 * @belief   A gradient whose numbers add up to 0 is no gradient.
 * @origin   One number is asked instead of all.
 * @replaces 6-epoch.ts
 * @does     passes over a parameter when the numbers of its gradient add up to 0.
 * @mend     Ask whether there is a gradient: param.grad !== null. 2 and −2 add up to 0, and both are to be used.
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
        if (!param.grad?.sum().item()) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
