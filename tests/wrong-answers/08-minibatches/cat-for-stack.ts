/**
 * @belief   cat puts tensors together.
 * @origin   It does, along a dimension that exists; the items have none for their number.
 * @replaces 4-collate.ts
 * @fails    4-collate > Q24 · collate: inputs and labels, each stacked along a new first dimension
 * @says     has no dimension for the items
 */
import { cat, type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [cat(xs), cat(ys)];
}
