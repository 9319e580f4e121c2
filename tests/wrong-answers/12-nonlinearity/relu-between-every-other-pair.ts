/**
 * @belief   Layers come in pairs: linear, linear, ReLU.
 * @origin   i % 2 is used to take turns.
 * @replaces 6-deep.ts
 * @does     has a ReLU only between every other pair of layers.
 * @mend     A ReLU belongs between each two linear layers.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i % 2 === 0) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
