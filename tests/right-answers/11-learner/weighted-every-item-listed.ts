/**
 * @way      It writes each value as often as its batch has items, and takes the plain mean.
 * @replaces 2-metrics.ts
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const items = values.flatMap((value, i) => new Array<number>(counts[i]!).fill(value));
  return items.reduce((sum, value) => sum + value, 0) / items.length;
}
