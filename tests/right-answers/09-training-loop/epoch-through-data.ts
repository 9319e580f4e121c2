/**
 * @way      The step writes into .data, and the gradients are filled with zeros.
 * @replaces 6-epoch.ts
 */
import type { Pair, Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  for (const [x, y] of batches) {
    const loss = gradient(x, y);
    for (const param of params) {
      if (!param.grad) continue;
      param.data.copy_(param.data.sub(param.grad.mul(lr)));
      param.grad.zero_();
    }
    losses.push(loss.item());
  }
  return losses;
}
