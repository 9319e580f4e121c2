/**
 * @belief   sub changes the parameter; or, gradients may be cleared before the step.
 * @origin   The underscore is taken for a matter of style, or the order gradient, step, zero is mixed up.
 * @replaces 6-epoch.ts
 * @does     moves nothing: the gradients are cleared, and the parameters stand where they stood.
 * @mend     sub makes a new tensor that nobody looks at: take sub_, which changes the parameter itself. If you do,
 *           look whether the gradients are cleared too early: first the step, then zero.
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
        param.sub(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
}
