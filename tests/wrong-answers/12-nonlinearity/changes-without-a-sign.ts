/**
 * @belief   A change has a size and no direction.
 * @origin   "How much does it change?" sounds like a size.
 * @replaces 5-corners.ts
 * @does     takes the sign from every change.
 * @mend     A slope that gets smaller changes by less than 0: keep the sign.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => Math.abs(slope - (slopes[i - 1] ?? 0)));
}
