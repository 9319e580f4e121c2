/**
 * @way      A running mean: each batch with items pulls it towards its own value, as hard as its share of the items so far.
 * @replaces 2-metrics.ts
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [mean, items] = [Number.NaN, 0];
  for (const [i, value] of values.entries()) {
    const count = counts[i]!;
    if (count === 0) continue;
    items += count;
    mean = items === count ? value : mean + ((value - mean) * count) / items;
  }
  return mean;
}
