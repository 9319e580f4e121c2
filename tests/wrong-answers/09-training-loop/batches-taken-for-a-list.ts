/**
 * @belief   batches is a list.
 * @origin   In the examples it is one. A DataLoader has no [0].
 * @replaces 6-epoch.ts
 * @does     trains on nothing when the batches can be walked through only once: it counts them first, or
 *           goes through them by index.
 * @mend     Look at the batches in one single loop, for (const [x, y] of batches), and not before it: no
 *           length, no index, no counting.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  const list = batches as unknown as Pair[];
  for (let i = 0; i < list.length; i++) {
    const [x, y] = list[i]!;
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
