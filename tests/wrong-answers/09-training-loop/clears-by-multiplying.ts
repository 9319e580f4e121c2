/**
 * @belief   Anything times 0 is 0.
 * @origin   Infinity and NaN aren't.
 * @replaces 6-epoch.ts
 * @does     clears a gradient by multiplying it by 0: of Infinity NaN is left, and it stays for ever.
 * @mend     Write null into .grad, or fill it with zeros.
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
    noGrad(() => {
      for (const param of params) {
        if (param.grad) param.sub_(param.grad.mul(lr));
        param.grad?.mul_(0);
      }
    });
    return loss;
  });
}
