/**
 * @belief   When the output is one number, backward needs nothing.
 * @origin   For a loss it is so.
 * @replaces 7-gradient.ts
 * @does     leaves upstream out when the output is one number.
 * @mend     Upstream says how much this number counts: hand it over always.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  const output = f(...leaves);
  if (output.size === 1) output.sum().backward();
  else output.backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf.detach()));
}
