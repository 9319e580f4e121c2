/**
 * @belief   Each parameter begins its step with a clear gradient.
 * @origin   The order gradient, step, zero is mixed up.
 * @replaces 6-epoch.ts
 * @does     clears the gradient right before the step, and then steps by nothing.
 * @mend     First the step, then zero: the step needs the gradient.
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
