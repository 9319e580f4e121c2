/**
 * @belief   A network has one hidden layer.
 * @origin   The network in the lesson has.
 * @replaces 6-deep.ts
 * @does     has one hidden layer, however many sizes there are.
 * @mend     Every size between the first and the last makes a hidden layer. Go through all of them.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [new nn.Linear(sizes[0]!, sizes[1]!)];
  if (sizes.length > 2) layers.push(new nn.ReLU(), new nn.Linear(sizes[1]!, sizes.at(-1)!));
  return new nn.Sequential(...layers);
}
