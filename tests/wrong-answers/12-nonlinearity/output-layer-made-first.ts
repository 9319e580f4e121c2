/**
 * @belief   The output layer is something apart, so it's made apart.
 * @origin   It has no ReLU, so it stands outside of the loop, and often above it.
 * @replaces 6-deep.ts
 * @does     makes the last layer before the others, so the same seed gives them other numbers.
 * @mend     Make the linear layers in order: the last one comes last.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const output = new nn.Linear(sizes.at(-2)!, sizes.at(-1)!);
  const layers: nn.Layer[] = [];
  for (let i = 1; i + 1 < sizes.length; i++)
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!), new nn.ReLU());
  return new nn.Sequential(...layers, output);
}
