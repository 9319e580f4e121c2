/**
 * @belief   The change of a piece is the next slope minus its own; after the last one it's level.
 * @origin   The sum over differences is shifted by one.
 * @replaces 5-corners.ts
 * @does     gives the change at the next point, and the one at the first point is missing.
 * @mend     Number i is the change at point i: slope after it minus slope before it. Before the first point
 *           everything is level.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => (slopes[i + 1] ?? 0) - slope);
}
