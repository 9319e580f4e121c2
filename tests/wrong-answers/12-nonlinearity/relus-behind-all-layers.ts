/**
 * @belief   It's enough to have the right number of ReLUs.
 * @origin   Two loops, one behind the other, make two rows.
 * @replaces 6-deep.ts
 * @does     has all its ReLUs behind the last layer.
 * @mend     A ReLU belongs between each two linear layers.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const linears: nn.Layer[] = sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size));
  return new nn.Sequential(...linears, ...sizes.slice(2).map(() => new nn.ReLU()));
}
