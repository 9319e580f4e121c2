/**
 * @belief   A batch is an average over its items.
 * @origin   The loss and the gradient of a batch are averages; the batch itself is not.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     is the mean of all items
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs).mean(0), stack(ys).mean(0)];
}
