/**
 * @belief   The gradients are set up once, and backward keeps them right.
 * @origin   Zeroing is taken for an initialization of the coefficients, something to be done before the first batch.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     is what comes when gradients are not zeroed
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  for (const param of params) param.grad = null;
  return Array.from(batches, ([x, y]) => {
    const loss = gradient(x, y).item();
    noGrad(() => {
      for (const param of params) if (param.grad !== null) param.sub_(param.grad.mul(lr));
    });
    return loss;
  });
}
