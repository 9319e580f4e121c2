/**
 * @belief   The last layer is the one that gives one number.
 * @origin   With digits it is.
 * @replaces 6-deep.ts
 * @does     has a ReLU after each layer with two units or more, also after the last.
 * @mend     It's the place that decides: a ReLU between each two linear layers, none after the last.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
    if (sizes[i]! > 1) layers.push(new nn.ReLU());
  }
  return new nn.Sequential(...layers);
}
