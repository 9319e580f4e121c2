/**
 * @way      The iterator is asked for one batch after the other; parameters without a gradient are sorted
 *           out first.
 * @replaces 6-epoch.ts
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  const iterator = batches[Symbol.iterator]();
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    losses.push(gradient(next.value[0], next.value[1]).item());
    const moved = params.filter((param) => param.grad !== null);
    noGrad(() => {
      for (const param of moved) param.add_(param.grad!.mul(-lr));
    });
    for (const param of moved) param.grad = null;
  }
  return losses;
}
