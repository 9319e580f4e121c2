/**
 * @belief   There are as many pieces as points.
 * @origin   The loop runs over all points, and behind the last one there is none.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     has one number too many
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.map((left, i) => (y[i + 1]! - y[i]!) / (x[i + 1]! - left));
  return slopes.map((slope, i) => slope - (i === 0 ? 0 : slopes[i - 1]!));
}
