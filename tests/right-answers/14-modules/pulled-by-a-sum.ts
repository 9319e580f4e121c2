/**
 * @way      Multiplies the output by upstream, and walks back from the sum.
 * @replaces 7-gradient.ts
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().clone().requiresGrad_());
  f(...leaves)
    .mul(upstream)
    .sum()
    .backward();
  return leaves.map((leaf) => (leaf.grad === null ? zerosLike(leaf).detach() : leaf.grad));
}
