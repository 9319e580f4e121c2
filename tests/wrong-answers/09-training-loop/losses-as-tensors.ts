/**
 * @belief   The loss is a tensor, so the list holds tensors.
 * @origin   They print like numbers; that each keeps the record of its batch doesn't show.
 * @replaces 6-epoch.ts
 * @does     returns the losses as tensors, each with the record of its batch.
 * @mend     item() gives the plain number.
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
    losses.push(loss as unknown as number);
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
