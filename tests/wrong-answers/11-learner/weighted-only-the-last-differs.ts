/**
 * @belief   All batches are of the same size, except the last one.
 * @origin   A loader makes them so.
 * @replaces 2-metrics.ts
 * @does     takes all batches but the last one to be as large as the first.
 * @mend     counts tells the size of each batch: use counts[i] for values[i].
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const full = counts[0] ?? 0;
  const last = counts.at(-1) ?? 0;
  const before = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  return (before * full + (values.at(-1) ?? 0) * last) / (full * (counts.length - 1) + last);
}
