/**
 * @belief   Only what has a gradient is listed.
 * @origin   filter takes the rest away.
 * @replaces 7-gradient.ts
 * @does     leaves out the inputs that f doesn't use.
 * @mend     One gradient for each input, in order: zeros where nothing arrived.
 */
import { type Tensor } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves).backward(upstream);
  return leaves.flatMap(({ grad }) => (grad === null ? [] : [grad]));
}
