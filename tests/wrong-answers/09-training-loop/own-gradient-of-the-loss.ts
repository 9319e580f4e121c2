/**
 * @belief   The loss has to fall, so the loss's gradient is subtracted.
 * @origin   "The gradient of the loss" is taken for loss.grad; it lies in the grad of each parameter.
 * @replaces 6-epoch.ts
 * @does     subtracts the gradient of the loss.
 * @mend     The slope of the loss along itself is always 1. Each parameter has a gradient of its own:
 *           param.grad.
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
        if (loss.grad !== null) param.sub_(loss.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
