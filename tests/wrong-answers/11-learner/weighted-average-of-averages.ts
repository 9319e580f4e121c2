/**
 * @belief   The mean of all is the mean of the means.
 * @origin   True when all batches have the same size, and nearly all have.
 * @replaces 2-metrics.ts
 * @does     gives the plain mean of the values, whatever the counts are.
 * @mend     A batch counts by its size: multiply each value by its count, and divide by the number of all items.
 */
export function weightedMean(values: readonly number[], _counts: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
