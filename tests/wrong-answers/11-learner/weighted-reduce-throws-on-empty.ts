/**
 * @belief   There is always at least one batch, so reduce needs no start.
 * @origin   Without a start reduce takes the first item, and of an empty list there is none.
 * @replaces 2-metrics.ts
 * @does     fails when there are no batches.
 * @mend     Give reduce a start, 0: then nothing divided by nothing gives NaN, as promised.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sum = values.map((value, i) => value * counts[i]!).reduce((a, b) => a + b);
  return sum / counts.reduce((a, b) => a + b);
}
