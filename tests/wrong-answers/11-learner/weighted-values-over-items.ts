/**
 * @belief   The sum of the values, divided by the number of items.
 * @origin   "Mean over all items" names both.
 * @replaces 2-metrics.ts
 * @does     divides the sum of the values by the number of items.
 * @mend     Each value counts as often as its batch has items: multiply it by its count before you add.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum / counts.reduce((total, count) => total + count, 0);
}
