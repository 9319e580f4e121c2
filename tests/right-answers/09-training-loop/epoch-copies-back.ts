/**
 * @way      The new values are worked out apart, and copied back into the parameters.
 * @replaces 6-epoch.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const steps = () => {
    const moved = params.filter((param) => param.grad !== null);
    for (const param of moved) param.copy_(param.sub(param.grad!.mul(lr)));
    for (const param of moved) param.grad!.zero_();
  };
  return Array.from(batches, ([x, y]) => {
    const loss = gradient(x, y).item();
    noGrad(steps);
    return loss;
  });
}
