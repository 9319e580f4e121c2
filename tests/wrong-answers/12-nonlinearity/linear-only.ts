/**
 * @belief   More layers make a deeper model.
 * @origin   The layers with the weights are counted; what stands between them isn't.
 * @replaces 6-deep.ts
 * @does     has no ReLU at all: all its linear layers together are one.
 * @mend     Put a ReLU between each two linear layers.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Module[] = [];
  for (let i = 1; i < sizes.length; i++) {
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
