/**
 * @belief   clone makes a tensor of one's own.
 * @origin   Its numbers are its own.
 * @replaces 7-gradient.ts
 * @does     computes with clones, which are no leaves when the input keeps gradients, so that nothing arrives there.
 * @mend     A clone belongs to the record of the input. Cut it off first: detach().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => (input.requiresGrad ? input.clone() : input.detach().requiresGrad_()));
  const before = inputs.map(({ grad }) => grad);
  f(...leaves).backward(upstream);
  for (const [i, input] of inputs.entries()) input.grad = before[i] ?? null;
  return leaves.map((leaf) => leaf.grad ?? zerosLike(leaf).detach());
}
