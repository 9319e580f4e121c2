/**
 * @belief   A layer that isn't used does no harm.
 * @origin   It's easy to make one for each size, and to cut the last one off.
 * @replaces 6-deep.ts
 * @does     draws the numbers of more layers than it has, so whatever is drawn next under the same seed gets others.
 * @mend     Make a linear layer for each pair of neighbours in `sizes`, and no others.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const linears = sizes.map((units, i) => new nn.Linear(units, sizes[i + 1] ?? 1)).slice(0, -1);
  return new nn.Sequential(...linears.flatMap((linear, i) => (i === 0 ? [linear] : [new nn.ReLU(), linear])));
}
