/**
 * @belief   Which parameters take part can be seen after the first batch, and stays so.
 * @origin   It saves a look at every gradient in every batch.
 * @replaces 6-epoch.ts
 * @does     decides after the first batch which parameters are trained.
 * @mend     Ask in every batch, of every parameter, whether its .grad is null.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  let learning: Tensor[] | undefined;
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    learning ??= params.filter((param) => param.grad !== null);
    const step = learning;
    noGrad(() => {
      for (const param of step) {
        if (param.grad) param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
