/**
 * @belief   batches is a list.
 * @origin   In the examples it is one. A DataLoader has no [0].
 * @replaces 6-epoch.ts
 * @does     goes through the batches by index, which only a list has.
 * @mend     Anything that for ... of takes will do: use for (const [x, y] of batches).
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
