/**
 * @belief   indexOf tells the place of a size.
 * @origin   As long as all sizes differ, it does.
 * @replaces 6-deep.ts
 * @does     loses its way when a size comes more than once.
 * @mend     indexOf finds the first place of a number. Go through the places themselves: for (let i = 1; ...).
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (const size of sizes.slice(0, -1)) {
    const i = sizes.indexOf(size);
    layers.push(new nn.Linear(size, sizes[i + 1]!));
    if (i < sizes.length - 2) layers.push(new nn.ReLU());
  }
  return new nn.Sequential(...layers);
}
