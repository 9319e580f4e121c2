/**
 * @belief   The first piece changes nothing: there is none before it.
 * @origin   A difference needs two; that the line begins level is forgotten.
 * @replaces 5-corners.ts
 * @does     leaves out the first point, so one number is missing.
 * @mend     Before the first point everything is level: the change there is the first slope, minus 0.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.slice(1).map((slope, i) => slope - slopes[i]!);
}
