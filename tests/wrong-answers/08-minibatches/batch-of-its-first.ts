/**
 * @belief   A batch looks like its first item.
 * @origin   The rest was to be added later.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     is the first item alone
 */
import { type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [xs[0], ys[0]] as Pair;
}
