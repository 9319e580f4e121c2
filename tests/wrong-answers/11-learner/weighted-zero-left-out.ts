/**
 * @belief   A value of 0 adds nothing, so its batch can be left out.
 * @origin   `if (value)` is false for 0.
 * @replaces 2-metrics.ts
 * @does     leaves out the batches whose value is 0, with their items.
 * @mend     To the sum a 0 adds nothing, but its items count: add the count in any case.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [sum, items] = [0, 0];
  for (const [i, value] of values.entries()) {
    if (!value) continue;
    sum += value * counts[i]!;
    items += counts[i]!;
  }
  return sum / items;
}
