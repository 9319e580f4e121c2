/**
 * @belief   The mean of a single batch is its value.
 * @origin   It is, as long as there are items in it.
 * @replaces 2-metrics.ts
 * @does     gives the value of a single batch back, and never looks at its number of items.
 * @mend     Without items there is no mean: 0 / 0 is NaN. No case of its own is needed for one batch.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  if (values.length === 1) return values[0]!;
  const items = counts.reduce((sum, count) => sum + count, 0);
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0) / items;
}
