/**
 * @belief   A batch of one item is that item.
 * @origin   With one item there is nothing to be put together.
 * @replaces 4-collate.ts
 * @does     returns a single item as it is: the axis of the batch is missing.
 * @mend     A batch of one has a first axis, too, of length 1. stack makes it: let it do so in
 *           any case.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  if (pairs.length === 1) return pairs[0]!;
  return [stack(pairs.map(([x]) => x)), stack(pairs.map(([, y]) => y))];
}
