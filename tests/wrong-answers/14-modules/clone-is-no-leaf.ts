/**
 * @belief   clone makes a tensor of one's own.
 * @origin   Its numbers are its own.
 * @replaces 7-gradient.ts
 * @does     computes with clones, which belong to the record of an input that keeps gradients, so that the gradient arrives there.
 * @mend     A clone belongs to the record of the input. Cut it off first: detach().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.clone().requiresGrad_());
  f(...leaves).backward(upstream);
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf.detach()));
}
