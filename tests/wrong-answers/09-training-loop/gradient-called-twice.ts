/**
 * @belief   One call leaves the gradients, another one gives the loss.
 * @origin   The result of a call that does something is easily overlooked.
 * @replaces 6-epoch.ts
 * @does     calls gradient twice for each batch, so the gradients are twice as large.
 * @mend     One call does both: keep what it returns, const loss = gradient(x, y).
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
    gradient(x, y);
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad !== null) param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
