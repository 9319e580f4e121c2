/**
 * @belief   The next backward writes over the old gradient.
 * @origin   In most languages a new result replaces the old one.
 * @replaces 6-epoch.ts
 * @does     never clears the gradients: each step is made of all the gradients so far.
 * @mend     Clear every parameter's gradient after its step: backward adds to what is there.
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
    const loss = gradient(x, y);
    losses.push(loss.item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad === null) continue;
        param.sub_(param.grad.mul(lr));
      }
    });
  }
  return losses;
}
