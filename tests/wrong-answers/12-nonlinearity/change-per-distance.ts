/**
 * @belief   A change has to be seen in relation to the distance.
 * @origin   A second derivative is found that way.
 * @replaces 5-corners.ts
 * @does     divides each change of slope once more by the width of the piece.
 * @mend     The change is slope minus slope, and nothing else.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => (slope - (slopes[i - 1] ?? 0)) / (x[i + 1]! - x[i]!));
}
