/**
 * @belief   A ReLU stands before each linear layer.
 * @origin   The first turn of the loop is not treated apart.
 * @replaces 6-deep.ts
 * @does     has a ReLU before its first layer, which throws away inputs below 0.
 * @mend     Put a ReLU only between two linear layers: none stands before the first.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Module[] = [];
  for (let i = 1; i < sizes.length; i++) {
    layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
