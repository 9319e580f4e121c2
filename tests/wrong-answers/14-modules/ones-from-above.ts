/**
 * @belief   Upstream is always ones.
 * @origin   Examples hand over [1, 1].
 * @replaces 7-gradient.ts
 * @does     sends ones back, whatever upstream is.
 * @mend     Hand upstream to backward: it says how much each output counts. See section 7.
 */
import { onesLike, type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  _upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  const output = f(...leaves);
  output.backward(onesLike(output));
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
