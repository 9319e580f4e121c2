/**
 * @belief   An output that is a leaf depends on nothing.
 * @origin   Leaves are what one made oneself.
 * @replaces 7-gradient.ts
 * @does     doesn't walk back from an output that is one of the inputs itself.
 * @mend     An input that comes out again gets the whole upstream: walk back whenever the output wants
 *           gradients.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((x) => x.detach().requiresGrad_());
  const output = f(...leaves);
  if (!output.isLeaf) output.backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
