/**
 * @belief   The loop works off what comes after the first layer.
 * @origin   The first layer stands before the loop, which begins with it again.
 * @replaces 6-deep.ts
 * @does     has its first layer twice.
 * @mend     Each step from a size to the next has one linear layer. Make the first one either before the loop or in
 *           it.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [new nn.Linear(sizes[0]!, sizes[1]!)];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
