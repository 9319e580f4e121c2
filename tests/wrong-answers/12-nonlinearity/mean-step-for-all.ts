/**
 * @belief   From the first to the last point in n steps: that gives the step.
 * @origin   With equal steps it does.
 * @replaces 5-corners.ts
 * @does     divides every rise by the mean width of the pieces.
 * @mend     The points may be unequally far apart: divide each rise by the width of its own piece.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const step = (x.at(-1)! - x[0]!) / (x.length - 1);
  const slopes = x.slice(1).map((_, i) => (y[i + 1]! - y[i]!) / step);
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
