/**
 * @belief   The order in which layers are made doesn't matter.
 * @origin   It doesn't for the structure; it does for who gets which random numbers.
 * @replaces 6-deep.ts
 * @fails    6-deep > deepNet · linear layers with a ReLU between each two
 * @says     comes from layers that were made in another order
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Module[] = [];
  for (let i = 1; i < sizes.length; i++) {
    const at = sizes.length - i;
    if (i > 1) layers.unshift(new nn.ReLU());
    layers.unshift(new nn.Linear(sizes[at - 1]!, sizes[at]!));
  }
  return new nn.Sequential(...layers);
}
