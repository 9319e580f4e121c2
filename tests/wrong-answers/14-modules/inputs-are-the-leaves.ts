/**
 * @belief   The inputs themselves can be the leaves.
 * @origin   In a training loop the parameters are.
 * @replaces 7-gradient.ts
 * @does     records the inputs themselves, so that gradients are added to what they had, and stay in them.
 * @mend     Make leaves of your own, one for each input: input.detach().requiresGrad_().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.requiresGrad_());
  f(...leaves).backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf.detach()));
}
