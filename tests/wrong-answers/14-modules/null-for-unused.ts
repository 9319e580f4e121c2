/**
 * @belief   Without a gradient there is null.
 * @origin   The field grad says null.
 * @replaces 7-gradient.ts
 * @does     gives null for an input that f doesn't use.
 * @mend     An input that isn't used changes nothing: its gradient is zeros.
 */
import { type Tensor } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves).backward(upstream);
  return leaves.map((leaf) => leaf.grad as Tensor);
}
