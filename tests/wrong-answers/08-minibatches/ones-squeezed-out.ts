/**
 * @belief   An axis of length 1 holds nothing, so it can go.
 * @origin   squeeze() without a number takes them all.
 * @replaces 4-collate.ts
 * @does     takes away every axis of length 1 after it has stacked.
 * @mend     Leave out squeeze: a batch of one has the shape (1, ...), and labels of shape (1) make a
 *           column.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs).squeeze(), stack(ys).squeeze()];
}
