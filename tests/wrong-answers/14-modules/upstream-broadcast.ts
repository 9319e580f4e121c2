/**
 * @belief   To weigh the output and to add up is the same as to hand upstream over.
 * @origin   When the shapes are equal, it is.
 * @replaces 7-gradient.ts
 * @does     multiplies the output by upstream, so that an upstream of another shape is accepted without a word.
 * @mend     Hand it to backward(upstream), which checks the shape.
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
