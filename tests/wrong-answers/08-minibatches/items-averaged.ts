/**
 * @belief   A batch is an average over its items.
 * @origin   The loss and the gradient of a batch are averages; the batch itself is not.
 * @replaces 4-collate.ts
 * @does     gives the mean of all inputs and the mean of all labels.
 * @mend     A batch keeps its items apart: stack them, and average nothing.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs).mean(0), stack(ys).mean(0)];
}
