/**
 * @belief   The corners are worked off from the right.
 * @origin   A list that grows at the front comes out that way.
 * @replaces 5-corners.ts
 * @does     gives its numbers from the last point to the first.
 * @mend     Number i is the change at point i.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0)).reverse();
}
