/**
 * @belief   The first piece changes nothing: there is none before it.
 * @origin   A difference needs two; that the line begins level is forgotten.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     leaves out the first point
 */

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.slice(1).map((slope, i) => slope - slopes[i]!);
}
