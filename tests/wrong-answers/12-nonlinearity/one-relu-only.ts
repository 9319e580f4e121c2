/**
 * @belief   A network has one bend.
 * @origin   The network in the lesson has.
 * @replaces 6-deep.ts
 * @does     has a ReLU after its first layer, and none between the others.
 * @mend     A ReLU belongs between each two linear layers: two without one between them are one layer.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i === 2) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
