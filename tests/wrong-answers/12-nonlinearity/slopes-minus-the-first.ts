/**
 * @belief   The line begins with the first slope, and all changes are seen from there.
 * @origin   The variable for the slope before is set once and not again.
 * @replaces 5-corners.ts
 * @does     takes the first slope from each slope but the first.
 * @mend     Take from each slope the one right before it.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (i === 0 ? 0 : slopes[0]!));
}
