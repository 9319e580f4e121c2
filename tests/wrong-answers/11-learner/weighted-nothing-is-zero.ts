/**
 * @belief   The mean of nothing is 0.
 * @origin   The sum of nothing is 0, and one wants no NaN in a table.
 * @replaces 2-metrics.ts
 * @does     gives 0 when there are no batches.
 * @mend     Nothing divided by nothing is NaN, and 0 would be a score. Let the division do what it does.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const items = counts.reduce((total, count) => total + count, 0);
  if (items === 0) return 0;
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0) / items;
}
