/**
 * @belief   Four decimals are enough.
 * @origin   In the lesson scores are printed so.
 * @replaces 2-metrics.ts
 * @does     rounds the result to four decimals.
 * @mend     Return the number as it is. Rounding is for printing.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + value * counts[i]!, 0);
  return Number((sum / counts.reduce((a, b) => a + b, 0)).toFixed(4));
}
