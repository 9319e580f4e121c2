/**
 * @belief   A layer is its weight.
 * @origin   Sizes only speak of weights.
 * @replaces 6-deep.ts
 * @does     makes its linear layers without bias.
 * @mend     Leave the bias on: nn.Linear has one unless told otherwise.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!, { bias: false }));
  }
  return new nn.Sequential(...layers);
}
