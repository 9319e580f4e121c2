/**
 * @belief   A ReLU stands before each linear layer.
 * @origin   The first turn of the loop is not treated apart.
 * @replaces 6-deep.ts
 * @fails    6-deep > deepNet · linear layers with a ReLU between each two
 * @says     has a ReLU before the first layer
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
