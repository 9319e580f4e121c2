/**
 * @belief   Before the first point the line comes from (0, 0).
 * @origin   Many curves begin in the corner of the paper.
 * @replaces 5-corners.ts
 * @does     lets the line come from the point (0, 0).
 * @mend     Before the first point everything is level: the slope there is 0, wherever the point lies.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.map((right, i) =>
    i === 0 ? (right === 0 ? 0 : y[0]! / right) : (y[i]! - y[i - 1]!) / (right - x[i - 1]!),
  );
  return slopes.slice(1).map((slope, i) => slope - slopes[i]!);
}
