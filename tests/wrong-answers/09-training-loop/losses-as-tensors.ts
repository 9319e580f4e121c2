/**
 * @belief   The loss is a tensor, so the list holds tensors.
 * @origin   They print like numbers; that each keeps the record of its batch doesn't show.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > trainEpoch · returns the loss of every batch, from before its step
 * @says     means that a loss came back as it was
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
