/**
 * @way      First each batch's share of all items, then the sum of value × share.
 * @replaces 2-metrics.ts
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const items = counts.reduce((sum, count) => sum + count, 0);
  if (items === 0) return Number.NaN;
  return counts.reduce((mean, count, i) => mean + (count / items) * values[i]!, 0);
}
