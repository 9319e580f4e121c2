/**
 * @belief   A model wants rows.
 * @origin   The linear model does, and its data are flattened before.
 * @replaces 4-collate.ts
 * @does     lays every input out as one row.
 * @mend     Stack the inputs as they are: (28, 28) makes (n, 28, 28).
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs).view(xs.length, -1), stack(ys)];
}
