/**
 * @belief   After gradient(x, y) every parameter has a gradient.
 * @origin   In the examples all do. The ! tells TypeScript to be silent.
 * @replaces 6-epoch.ts
 * @does     throws when a parameter has no gradient.
 * @mend     Its .grad is null: it took no part in the loss. Pass over it, and go on with the next.
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
        param.sub_(param.grad!.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
