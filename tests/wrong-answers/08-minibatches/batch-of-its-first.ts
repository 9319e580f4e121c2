/**
 * @belief   A batch looks like its first item.
 * @origin   The rest was to be added later.
 * @replaces 4-collate.ts
 * @does     gives the first item alone.
 * @mend     Stack the inputs of all items, and the labels of all items.
 */
import { type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [xs[0], ys[0]] as Pair;
}
