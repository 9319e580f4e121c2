/**
 * @belief   A mean divides by how many values there are.
 * @origin   The formula of the plain mean is kept at the end.
 * @replaces 2-metrics.ts
 * @does     divides the sum of value × count by the number of batches.
 * @mend     Divide by the number of items: the sum of the counts.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0) / values.length;
}
