/**
 * @belief   A slope that doubles changes by 2.
 * @origin   Growth is often told as a factor.
 * @replaces 5-corners.ts
 * @does     divides each slope by the one before it.
 * @mend     A change is a difference: slope after minus slope before.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => (i === 0 ? slope : slope / slopes[i - 1]!));
}
