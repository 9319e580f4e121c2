/**
 * @belief   An upstream that can be brought to the shape of the output will do.
 * @origin   Weighing the output and adding up needs no more.
 * @replaces 7-gradient.ts
 * @does     accepts an upstream gradient that hasn't the shape of the output.
 * @mend     Hand it to backward(upstream) as it is: the engine checks the shape.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves)
    .mul(upstream)
    .sum()
    .backward();
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf.detach()));
}
