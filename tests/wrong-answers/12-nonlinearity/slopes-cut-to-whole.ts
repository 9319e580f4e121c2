/**
 * @belief   A division of whole numbers gives a whole number.
 * @origin   In other languages it does.
 * @replaces 5-corners.ts
 * @does     cuts the fraction off each slope.
 * @mend     Give the numbers as they come: most slopes are no whole numbers.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => Math.trunc((y[i + 1]! - y[i]!) / (right - x[i]!)));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
