/**
 * @belief   reduce begins by multiplying the first value, too.
 * @origin   Without a start reduce takes the first value as it is.
 * @replaces 2-metrics.ts
 * @does     adds the first value as it is, without its count.
 * @mend     Give reduce a start, 0: then the first value is multiplied by its count like all the others.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  return values.reduce((sum, value, i) => sum + value * counts[i]!) / counts.reduce((a, b) => a + b);
}
