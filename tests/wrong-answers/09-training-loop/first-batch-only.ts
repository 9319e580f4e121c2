/**
 * @belief   A batch is done, so its losses can be returned.
 * @origin   The return is one brace too deep.
 * @replaces 6-epoch.ts
 * @does     ends after the first batch.
 * @mend     The epoch goes through all batches: return the losses after the loop.
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
    break;
  }
  return losses;
}
