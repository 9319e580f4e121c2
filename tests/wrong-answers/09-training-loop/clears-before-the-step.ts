/**
 * @belief   Each parameter begins its step with a clear gradient.
 * @origin   The order gradient, step, zero is mixed up.
 * @replaces 6-epoch.ts
 * @fails    6-epoch > Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr
 * @says     it was cleared too early
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
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        const { grad } = Object.assign(param, { grad: null });
        param.sub_((grad as unknown as Tensor).mul(lr));
      }
    });
  }
  return losses;
}
