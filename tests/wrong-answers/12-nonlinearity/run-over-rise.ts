/**
 * @belief   Slope is across divided by up.
 * @origin   The fraction is turned over.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     divides the wrong way around
 */

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (right - x[i]!) / (y[i + 1]! - y[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
