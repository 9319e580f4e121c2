/**
 * @belief   Slope is across divided by up.
 * @origin   The fraction is turned over.
 * @replaces 5-corners.ts
 * @does     divides how far a piece goes to the right by how far it rises.
 * @mend     Turn the fraction around: the rise is divided by how far it goes to the right.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (right - x[i]!) / (y[i + 1]! - y[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
