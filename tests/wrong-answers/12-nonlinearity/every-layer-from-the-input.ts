/**
 * @belief   Each layer looks at the input.
 * @origin   Only the outputs of a layer are thought of.
 * @replaces 6-deep.ts
 * @does     makes every layer for as many inputs as the first one has.
 * @mend     Each layer takes what the one before gives: from sizes[i - 1] to sizes[i].
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(sizes[0]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
