/**
 * @belief   The inputs themselves can be the leaves.
 * @origin   In a training loop the parameters are, and zeroGrad comes first.
 * @replaces 7-gradient.ts
 * @does     records the inputs themselves, and leaves the new gradients in them.
 * @mend     Make leaves of your own, one for each input: input.detach().requiresGrad_().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  for (const input of inputs) input.requiresGrad_().grad = null;
  f(...inputs).backward(upstream);
  return inputs.map((input) => input.grad?.clone() ?? zerosLike(input.detach()));
}
