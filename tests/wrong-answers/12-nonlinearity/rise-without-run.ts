/**
 * @belief   The slope is how far it rises.
 * @origin   With points 1 apart the two are the same.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     is the change of the rise
 */

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const rises = x.slice(1).map((_, i) => y[i + 1]! - y[i]!);
  return rises.map((rise, i) => rise - (rises[i - 1] ?? 0));
}
