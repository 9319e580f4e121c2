/**
 * @belief   The new dimension is number 1.
 * @origin   Counting from 1, the first dimension is 1.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     has the items along dimension 1
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs, 1), stack(ys, 1)];
}
