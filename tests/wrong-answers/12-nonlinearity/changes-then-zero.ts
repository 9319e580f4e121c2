/**
 * @belief   The first change needs two slopes; the last one is 0.
 * @origin   So the list gets its right length.
 * @replaces 5-corners.ts
 * @does     leaves out the change at the first point, and adds a 0 at the end.
 * @mend     Before the first point everything is level: the first change is the first slope. Behind the last number
 *           nothing is to be added.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return [...slopes.slice(1).map((slope, i) => slope - slopes[i]!), 0];
}
