/**
 * @belief   x says how far to the right it goes.
 * @origin   When x begins at 0, that's so for the first piece.
 * @replaces 5-corners.ts
 * @does     divides each rise by x at the end of the piece, and not by the width of the piece.
 * @mend     Divide by how far the piece goes to the right: from x[i] to x[i + 1].
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / right);
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
