/**
 * @belief   A batch's value times its size is a number of pictures, so it's whole.
 * @origin   It is so for an accuracy.
 * @replaces 2-metrics.ts
 * @does     rounds value × count to whole numbers.
 * @mend     The mean of a loss isn't a share of pictures: don't round anything.
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  let right = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    right += Math.round(values[i]! * counts[i]!);
    all += counts[i]!;
  }
  return right / all;
}
