/**
 * @belief   The list keeps the loss after the step, so gradient is asked again.
 * @origin   One wants to see what the step was worth.
 * @replaces 6-epoch.ts
 * @does     asks for the gradient of each batch once more after the step, and returns that loss.
 * @mend     Keep the loss that gradient(x, y) returns, from before the step, and call it once for each
 *           batch.
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
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
    losses.push(gradient(x, y).item());
    for (const param of params) param.grad = null;
  }
  return losses;
}
