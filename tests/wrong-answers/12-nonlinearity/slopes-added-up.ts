/**
 * @belief   The changes add up to the line.
 * @origin   It's the other way around: the changes add up to the slopes.
 * @replaces 5-corners.ts
 * @does     adds up the slopes.
 * @mend     A change is a difference: take from each slope the one before it.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  let sum = 0;
  return x.slice(1).map((right, i) => {
    sum += (y[i + 1]! - y[i]!) / (right - x[i]!);
    return sum;
  });
}
