/**
 * @belief   The gradient is multiplied by upstream in the end.
 * @origin   For a function that works number by number it comes to the same.
 * @replaces 7-gradient.ts
 * @does     walks back from the sum, and multiplies what arrives by upstream.
 * @mend     An input may act on several outputs. Hand upstream to backward.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves)
    .sum()
    .backward();
  return leaves.map((leaf) => {
    const grad = leaf.grad ?? zerosLike(leaf);
    return upstream.size === grad.size ? grad.mul(upstream.view([...grad.shape])) : grad;
  });
}
