/**
 * @way      It multiplies each value by the share of its batch, from the last to the first.
 * @replaces 2-metrics.ts
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const items = counts.reduce((sum, count) => sum + count, 0);
  if (items === 0) return Number.NaN;
  return values.reduceRight((sum, value, i) => sum + value * (counts[i]! / items), 0);
}
