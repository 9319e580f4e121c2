/**
 * @belief   Behind the last point everything is level again.
 * @origin   So it is before the first point.
 * @replaces 5-corners.ts
 * @does     gives one number too many: at the last point it goes back to level.
 * @mend     There is no piece after the last point. Give n numbers for n + 1 points.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return [...slopes, 0].map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
