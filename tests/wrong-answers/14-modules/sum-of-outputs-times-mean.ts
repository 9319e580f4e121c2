/**
 * @belief   Upstream is a weight for all outputs.
 * @origin   A loss has one number.
 * @replaces 7-gradient.ts
 * @does     gives every output the mean of all upstream numbers.
 * @mend     Each output has an upstream number of its own: f(...).backward(upstream).
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves).backward(upstream.mul(0).add(upstream.mean().item()));
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
