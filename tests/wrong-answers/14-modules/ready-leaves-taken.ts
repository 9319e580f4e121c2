/**
 * @belief   A leaf that wants gradients can be used as it is.
 * @origin   It is cut off already.
 * @replaces 7-gradient.ts
 * @does     walks back to the very inputs that want gradients: the new gradient is added to what was there.
 * @mend     Make leaves of your own of all inputs: detach().requiresGrad_().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((x) => (x.isLeaf && x.requiresGrad ? x : x.detach().requiresGrad_()));
  f(...leaves).backward(upstream);
  return leaves.map((leaf) => leaf.grad?.clone() ?? zerosLike(leaf));
}
