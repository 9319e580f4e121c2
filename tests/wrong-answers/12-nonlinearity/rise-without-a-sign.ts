/**
 * @belief   How far it rises is a distance.
 * @origin   "How far" sounds like a distance, which is never below 0.
 * @replaces 5-corners.ts
 * @does     takes the sign from every rise, so no slope is below 0.
 * @mend     A piece that falls has a slope below 0: keep the sign of the rise.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => Math.abs(y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
