/**
 * @belief   The order in which layers are made doesn't matter.
 * @origin   It doesn't for the structure; it does for which layer gets which random numbers.
 * @replaces 6-deep.ts
 * @does     makes its layers from the last to the first, so the same seed gives them other numbers.
 * @mend     Make the linear layers in order, from the first to the last.
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
