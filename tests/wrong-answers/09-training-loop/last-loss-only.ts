/**
 * @belief   The epoch's loss is the loss at its end.
 * @origin   Most loops print just that.
 * @replaces 6-epoch.ts
 * @does     returns the loss of the last batch alone.
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
    const loss = gradient(x, y);
    losses.push(loss.item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses.at(-1) as unknown as number[];
}
