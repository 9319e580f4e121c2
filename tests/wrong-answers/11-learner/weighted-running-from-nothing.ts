/**
 * @belief   The mean can be kept up to date: each batch moves it towards its own value.
 * @origin   It works as soon as there is an item.
 * @replaces 2-metrics.ts
 * @does     divides 0 by 0 when the first batch has no items, and everything after that is NaN, too.
 * @mend     Divide once, at the end: add up value × count, and the counts.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [mean, items] = [0, 0];
  for (const [i, value] of values.entries()) {
    items += counts[i]!;
    mean += ((value - mean) * counts[i]!) / items;
  }
  return values.length === 0 ? Number.NaN : mean;
}
