/**
 * @way      A running mean: each batch pulls it towards its own value, as hard as its share of the items so far.
 * @replaces 2-metrics.ts
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [mean, items] = [Number.NaN, 0];
  for (let i = 0; i < values.length; i++) {
    items += counts[i]!;
    mean = i === 0 ? values[i]! : mean + ((values[i]! - mean) * counts[i]!) / items;
  }
  return mean;
}
