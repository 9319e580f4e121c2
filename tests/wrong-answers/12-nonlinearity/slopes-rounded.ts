/**
 * @belief   Slopes are whole numbers.
 * @origin   In the examples they are.
 * @replaces 5-corners.ts
 * @does     rounds its numbers.
 * @mend     Give the numbers as they come: most slopes are no whole numbers.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => Math.round(slope - (slopes[i - 1] ?? 0)));
}
