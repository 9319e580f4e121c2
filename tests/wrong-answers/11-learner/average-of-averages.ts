/**
 * @belief   The mean of all is the mean of the means.
 * @origin   True when all batches have the same size, and nearly all have.
 * @replaces 2-metrics.ts
 * @fails    2-metrics > weightedMean · every item counts the same
 * @says     is the mean of the batches' means
 */
export function weightedMean(values: readonly number[], _counts: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
