/**
 * @belief   No slope before means no change.
 * @origin   `||` takes 0 for nothing.
 * @replaces 5-corners.ts
 * @does     gives 0 for the first point, and for each one after a level piece.
 * @mend     A slope of 0 is a slope: take it away as any other. Only at the first point there is none before, and
 *           then it's 0 as well.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] || slope));
}
