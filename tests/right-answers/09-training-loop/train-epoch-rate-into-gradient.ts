/**
 * @way      The gradient is scaled in place, subtracted, and filled with zeros.
 * @replaces 6-epoch.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  return Array.from(batches, ([x, y]) => {
    const loss = gradient(x, y).item();
    for (const param of params) {
      const { grad } = param;
      if (grad === null) continue;
      noGrad(() => param.sub_(grad.mul_(lr)));
      grad.zero_();
    }
    return loss;
  });
}
