/**
 * @belief   The last layer is the one that gives as many numbers as shall come out.
 * @origin   sizes.at(-1) is at hand in the loop.
 * @replaces 6-deep.ts
 * @does     leaves out the ReLU behind every layer that is as large as the last one.
 * @mend     A hidden layer may be as large. Go by the place: is it the last i?
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 0; i < sizes.length - 1; i++) {
    layers.push(new nn.Linear(sizes[i]!, sizes[i + 1]!));
    if (sizes[i + 1] !== sizes.at(-1)) layers.push(new nn.ReLU());
  }
  return new nn.Sequential(...layers);
}
