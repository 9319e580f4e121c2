/**
 * @belief   A weight has the shape (outputs, inputs), so the outputs come first.
 * @origin   That's the order in the shape, not in the call.
 * @replaces 6-deep.ts
 * @does     makes linear layers that lead from each size to the one before it.
 * @mend     nn.Linear takes how many numbers come in, then how many go out.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[i]!, sizes[i - 1]!));
  }
  return new nn.Sequential(...layers);
}
