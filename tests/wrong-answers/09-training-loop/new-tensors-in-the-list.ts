/**
 * @belief   The list of parameters holds the current ones.
 * @origin   w = w - ... is how the rule is written.
 * @replaces 6-epoch.ts
 * @does     puts new tensors into the list of parameters: the caller's own stay where they were.
 * @mend     The caller holds these very tensors: change them in place, with sub_.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const current = params as Tensor[];
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    for (const [i, param] of current.entries()) {
      if (param.grad !== null) current[i] = param.detach().sub(param.grad.mul(lr)).requiresGrad_();
    }
  }
  return losses;
}
