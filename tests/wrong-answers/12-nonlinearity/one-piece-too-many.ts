/**
 * @belief   There are as many pieces as points.
 * @origin   The loop runs over all points, and behind the last one there is none.
 * @replaces 5-corners.ts
 * @does     gives one number too many, and it's NaN.
 * @mend     n + 1 points have n pieces: stop before the last point.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.map((left, i) => (y[i + 1]! - y[i]!) / (x[i + 1]! - left));
  return slopes.map((slope, i) => slope - (i === 0 ? 0 : slopes[i - 1]!));
}
