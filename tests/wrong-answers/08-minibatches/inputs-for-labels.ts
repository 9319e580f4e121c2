/**
 * @belief   ([y]) takes y, the second of the pair.
 * @origin   The letter is taken for the name; it is the place that counts.
 * @replaces 4-collate.ts
 * @does     gives the inputs twice, and no labels.
 * @mend     In ([y]) the name doesn't matter: it takes place 0. ([, y]) leaves out the first and takes the
 *           second.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([y]) => y);
  return [stack(xs), stack(ys)];
}
