/**
 * @belief   Clearing the gradients before the next batch is the same as clearing them after the step.
 * @origin   Many people write zero_grad as the first line; then the last batch leaves its gradients behind.
 * @replaces 6-epoch.ts
 * @does     clears the gradients before each batch, not after its step: those of the last batch stay.
 * @mend     Clear them after the step: the next backward, wherever it comes from, adds to what is left.
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
    for (const param of params) param.grad = null;
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad !== null) param.sub_(param.grad.mul(lr));
      }
    });
  }
  return losses;
}
