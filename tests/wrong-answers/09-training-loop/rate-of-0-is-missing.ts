/**
 * @belief   lr || 1 puts 1 where no learning rate is given.
 * @origin   It is short. But 0 counts as missing, too.
 * @replaces 6-epoch.ts
 * @does     takes a step of the whole gradient when lr is 0.
 * @mend     Take lr as it comes: with 0 the parameters stay where they are.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const rate = lr || 1;
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad !== null) param.sub_(param.grad.mul(rate));
        param.grad = null;
      }
    });
  }
  return losses;
}
