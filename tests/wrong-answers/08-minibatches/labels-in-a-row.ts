/**
 * @belief   Labels are a list of numbers.
 * @origin   For the inputs stack is clear; the labels look as if cat would do.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     the labels of a batch of 4
 */
import { cat, type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), cat(ys)];
}
