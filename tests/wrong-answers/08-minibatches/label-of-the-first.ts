/**
 * @belief   The items of a batch belong together, so they have one label.
 * @origin   In the first picture of the lesson all are 3s.
 * @replaces 4-collate.ts
 * @does     gives all inputs, but the label of the first item for all of them.
 * @mend     Take the label of each item: pairs.map(([, y]) => y).
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), stack(ys.map(() => ys[0]!))];
}
