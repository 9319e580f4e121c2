/**
 * @belief   Before the step, the recording is switched off.
 * @origin   requiresGrad_(false) makes the engine's complaint go away. From the second batch on, nothing is
 *           learnt.
 * @replaces 6-epoch.ts
 * @does     switches gradients off for the step, and never on again.
 * @mend     Do the step inside noGrad: then nothing is recorded, and nothing has to be switched on again.
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
    for (const param of params) {
      if (param.grad === null) continue;
      param.requiresGrad_(false);
      param.sub_(param.grad.mul(lr));
      param.grad = null;
    }
  }
  return losses;
}
