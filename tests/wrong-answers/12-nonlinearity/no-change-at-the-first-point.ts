/**
 * @belief   At the first point nothing has changed yet.
 * @origin   The slope before the first point is taken to be the first slope.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     counts the first slope as no change
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - slopes[Math.max(0, i - 1)]!);
}
