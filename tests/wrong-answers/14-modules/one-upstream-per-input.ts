/**
 * @belief   Two variables need two gradient values.
 * @origin   The example has two of each.
 * @replaces 7-gradient.ts
 * @does     multiplies each input's gradient by the upstream number at the input's place.
 * @mend     Upstream belongs to the outputs: one number for each of them, however many inputs there are.
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const leaves = inputs.map((input) => input.detach().requiresGrad_());
  f(...leaves)
    .sum()
    .backward();
  const counts = upstream.flatten().tolist() as number[];
  return leaves.map((leaf, i) => (leaf.grad ?? zerosLike(leaf)).mul(counts[i % counts.length] ?? 1));
}
