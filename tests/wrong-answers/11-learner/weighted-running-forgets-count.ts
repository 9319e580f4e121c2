/**
 * @belief   For a running mean it is enough to know the size of the batch before.
 * @origin   The formula has an "n so far" in it, which is easily taken for the last n.
 * @replaces 2-metrics.ts
 * @does     weighs all that came before a batch by the size of the last batch before it.
 * @mend     Before the next batch, as many items count as there were in all the batches so far: add the counts up.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let [mean, before] = [Number.NaN, 0];
  for (const [i, value] of values.entries()) {
    const count = counts[i]!;
    mean = i === 0 ? value : (mean * before + value * count) / (before + count);
    before = count;
  }
  return mean;
}
