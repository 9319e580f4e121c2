/**
 * @belief   The loss of an epoch is the mean of its losses.
 * @origin   That is what is printed, mostly.
 * @replaces 6-epoch.ts
 * @does     returns the mean of the losses.
 * @mend     Return the losses of all batches, in a list.
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
  return (losses.reduce((sum, loss) => sum + loss, 0) / losses.length) as unknown as number[];
}
