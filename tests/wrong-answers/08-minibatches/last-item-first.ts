/**
 * @belief   unshift adds an item to the list.
 * @origin   It does, at the front.
 * @replaces 4-collate.ts
 * @does     has the items in reverse order.
 * @mend     The first item is row 0: put each new one behind the others.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs.reverse()), stack(ys.reverse())];
}
