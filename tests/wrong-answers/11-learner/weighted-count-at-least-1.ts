/**
 * @belief   One mustn't divide by 0, so a batch counts at least once.
 * @origin   Dividing by 0 is feared.
 * @replaces 2-metrics.ts
 * @does     counts a batch without items as one item.
 * @mend     A batch without items has no weight. Nothing divided by nothing gives NaN, as promised.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sizes = counts.map((count) => count || 1);
  const total = values.reduce((sum, value, i) => sum + value * sizes[i]!, 0);
  return total / sizes.reduce((sum, size) => sum + size, 0);
}
