/**
 * @belief   sizes has as many places as there are layers, and the last one is the output.
 * @origin   The border of the loop is taken one too low.
 * @replaces 6-deep.ts
 * @does     leaves out its last layer.
 * @mend     Each size but the first has a linear layer that leads to it: with n sizes there are n - 1.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length - 1; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
