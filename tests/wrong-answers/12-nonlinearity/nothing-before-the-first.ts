/**
 * @belief   There is a piece before every piece.
 * @origin   In the list of slopes, slopes[-1] is undefined, and a number minus undefined is NaN.
 * @replaces 5-corners.ts
 * @does     gives NaN for the first point.
 * @mend     Before the first point the line is level: its slope there is 0, as in slopes[i - 1] ?? 0.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - slopes[i - 1]!);
}
