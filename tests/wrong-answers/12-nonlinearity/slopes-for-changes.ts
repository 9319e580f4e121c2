/**
 * @belief   Each corner sets the slope.
 * @origin   That all the ReLUs to the left go on rising is forgotten.
 * @replaces 5-corners.ts
 * @does     gives the slopes themselves.
 * @mend     Take from each slope the slope of the piece before it: all the corners to the left go on counting.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  return x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
}
