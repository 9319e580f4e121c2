/**
 * @belief   At the first point nothing has changed yet.
 * @origin   The slope before the first point is taken to be the first slope.
 * @replaces 5-corners.ts
 * @does     gives 0 for the first point.
 * @mend     Before the first point everything is level: the change there is the first slope, minus 0.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - slopes[Math.max(0, i - 1)]!);
}
