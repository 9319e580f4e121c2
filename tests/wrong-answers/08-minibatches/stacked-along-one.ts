/**
 * @belief   The new axis is number 1.
 * @origin   Counting from 1, the first axis is 1.
 * @replaces 4-collate.ts
 * @does     puts the new axis in second place.
 * @mend     The new axis is number 0, which is where stack puts it if you name none.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs, 1), stack(ys, 1)];
}
