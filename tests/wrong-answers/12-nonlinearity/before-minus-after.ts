/**
 * @belief   A change is what was there minus what is there.
 * @origin   Differences are written in reading order.
 * @replaces 5-corners.ts
 * @fails    5-corners > slopeChanges · the slope after each point, minus the slope before it
 * @says     has the sign turned
 */

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => (slopes[i - 1] ?? 0) - slope);
}
