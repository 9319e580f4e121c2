/**
 * @belief   The last two layers have no ReLU after them.
 * @origin   The border of the loop is taken one too low: only the last layer has none.
 * @replaces 6-deep.ts
 * @does     has no ReLU before its last layer.
 * @mend     A ReLU belongs between each two linear layers, the last two as well.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
    if (i < sizes.length - 2) layers.push(new nn.ReLU());
  }
  return new nn.Sequential(...layers);
}
