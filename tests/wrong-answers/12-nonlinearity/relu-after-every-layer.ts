/**
 * @belief   Every linear layer is followed by a ReLU.
 * @origin   The loop treats all layers alike.
 * @replaces 6-deep.ts
 * @does     has a ReLU after its last layer as well: nothing that it predicts is below 0.
 * @mend     None after the last layer! Predictions must be able to go below 0. See section 6.
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
