/**
 * @belief   The weighted mean is the sum of value × count.
 * @origin   The first half of the formula is the longer one.
 * @replaces 2-metrics.ts
 * @does     gives the sum of value × count.
 * @mend     Divide the sum by the number of items: the sum of the counts.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0);
}
