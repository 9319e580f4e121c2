/**
 * @belief   Labels and inputs are both there.
 * @origin   The order inside the pair is overlooked.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     inputs first, then labels
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(ys), stack(xs)];
}
