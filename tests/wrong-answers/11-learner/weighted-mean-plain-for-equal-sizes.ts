/**
 * @belief   When all batches are equally large, the plain mean is the same.
 * @origin   It is, unless all of them are empty.
 * @replaces 2-metrics.ts
 * @does     takes the plain mean when all batches have the same size, also when that size is 0.
 * @mend     Leave the special case out: the sum of value × size, divided by the sum of the sizes, gives NaN for empty batches by itself.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  if (counts.every((count) => count === counts[0])) return sum(values) / values.length;
  return sum(values.map((value, i) => value * counts[i]!)) / sum(counts);
}
