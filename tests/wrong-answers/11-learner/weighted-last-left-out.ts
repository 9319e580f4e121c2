/**
 * @belief   The last place of a list is length − 1, so the loop ends before it.
 * @origin   `i < values.length - 1` mixes two ways of saying where a list ends.
 * @replaces 2-metrics.ts
 * @does     leaves out the last batch.
 * @mend     Places go from 0 to length − 1, both included: i < values.length, or values.entries().
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [sum, items] = [0, 0];
  for (let i = 0; i < values.length - 1; i++) {
    sum += values[i]! * counts[i]!;
    items += counts[i]!;
  }
  return sum / items;
}
