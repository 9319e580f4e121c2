/**
 * @belief   A tensor has one gradient.
 * @origin   When it is used twice, the parts are added.
 * @replaces 7-gradient.ts
 * @does     gives a tensor that is handed over twice the gradients of both places.
 * @mend     Each place is an input of its own: one leaf for each.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leafOf = new Map(inputs.map((input) => [input, input.detach().requiresGrad_()]));
  const leaves = inputs.map((input) => leafOf.get(input) as Tensor);
  f(...leaves).backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf));
}
