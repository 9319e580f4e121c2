/**
 * @belief   A change is what was there minus what is there.
 * @origin   Differences are written in reading order.
 * @replaces 5-corners.ts
 * @does     takes the slope after each point from the one before it, so the sign is turned.
 * @mend     A change is what comes after, minus what was before.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => (slopes[i - 1] ?? 0) - slope);
}
