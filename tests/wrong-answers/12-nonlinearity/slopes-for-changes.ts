/**
 * @belief   Each corner sets the slope.
 * @origin   That all the ReLUs to the left go on rising is forgotten.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     is the slopes themselves
 */

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  return x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
}
