/**
 * @belief   Clearing the gradients before the next batch is the same as clearing them after the step.
 * @origin   Many people write zero_grad as the first line; then the last batch leaves its gradients behind.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q25 · trainEpoch: gradient, step, zero: done with one batch before the next begins
 * @says     the last batch's gradients are still there
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
