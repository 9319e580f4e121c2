/**
 * @belief   Values and counts can change places.
 * @origin   Both are lists of numbers, and the product of the two is the same.
 * @replaces 2-metrics.ts
 * @does     divides the sum of value × count by the sum of the values.
 * @mend     Divide by the number of items: the sum of the counts.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + value * counts[i]!, 0);
  return sum / values.reduce((total, value) => total + value, 0);
}
