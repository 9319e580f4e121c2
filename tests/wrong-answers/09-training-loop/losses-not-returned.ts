/**
 * @belief   The parameters are changed in place, so there is nothing to return.
 * @origin   In many loops the losses are only printed.
 * @replaces 6-epoch.ts
 * @does     returns nothing.
 * @mend     Return the list of the losses after the loop.
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
        param.grad = null;
      }
    });
  }
  return undefined as unknown as number[];
}
