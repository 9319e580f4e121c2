/**
 * @belief   The points are equally far apart.
 * @origin   In the pictures of the lesson they are.
 * @replaces 5-corners.ts
 * @does     divides every rise by the width of the first piece.
 * @mend     The points may be unequally far apart: divide each rise by the width of its own piece.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const step = x[1]! - x[0]!;
  const slopes = x.slice(1).map((_, i) => (y[i + 1]! - y[i]!) / step);
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
