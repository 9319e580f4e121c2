/**
 * @belief   A prediction needs no bias.
 * @origin   The last layer is something apart.
 * @replaces 6-deep.ts
 * @does     makes its last layer without bias.
 * @mend     Leave the bias on: all its linear layers have one.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!, { bias: i < sizes.length - 1 }));
  }
  return new nn.Sequential(...layers);
}
