/**
 * @belief   Every linear layer is followed by a ReLU.
 * @origin   The loop treats all layers alike.
 * @replaces 6-deep.ts
 * @fails    6-deep > deepNet · linear layers with a ReLU between each two
 * @says     has a ReLU after the last layer, too
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Module[] = [];
  for (let i = 1; i < sizes.length; i++) {
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
    layers.push(new nn.ReLU());
  }
  return new nn.Sequential(...layers);
}
