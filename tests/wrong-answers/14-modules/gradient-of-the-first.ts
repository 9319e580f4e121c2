/**
 * @belief   The gradient is that of x.
 * @origin   Most examples have one input.
 * @replaces 7-gradient.ts
 * @does     gives the first input's gradient for each of them.
 * @mend     Read the gradient of each leaf.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves).backward(upstream);
  const [first] = leaves as [Tensor];
  return leaves.map(() => first.grad ?? zerosLike(first));
}
