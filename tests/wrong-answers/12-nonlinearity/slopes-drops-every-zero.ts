/**
 * @belief   A change of 0 is no change.
 * @origin   It's true, but the list is read beside the list of points.
 * @replaces 5-corners.ts
 * @does     leaves out every point where the slope doesn't change.
 * @mend     Each point but the last has its number, even if it's 0: their places must fit the points.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0)).filter((change) => change !== 0);
}
