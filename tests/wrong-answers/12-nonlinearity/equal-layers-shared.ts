/**
 * @belief   Two layers of the same sizes are the same layer.
 * @origin   For ReLU it's so: it has nothing to learn.
 * @replaces 6-deep.ts
 * @does     uses one layer twice where the same two sizes follow each other again.
 * @mend     Each place in the row needs a layer of its own, with numbers of its own.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const made = new Map<string, nn.Linear>();
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    const name = `${sizes[i - 1]} to ${sizes[i]}`;
    const layer = made.get(name) ?? new nn.Linear(sizes[i - 1]!, sizes[i]!);
    made.set(name, layer);
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(layer);
  }
  return new nn.Sequential(...layers);
}
