/**
 * @belief   Before the first point there is y[0].
 * @origin   The loop's variable begins with the first thing at hand.
 * @replaces 5-corners.ts
 * @does     takes the first height for the slope before the first point.
 * @mend     Before the first point everything is level: the slope there is 0. A height is no slope.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  let before = y[0]!;
  return x.slice(1).map((right, i) => {
    const slope = (y[i + 1]! - y[i]!) / (right - x[i]!);
    const change = slope - before;
    before = slope;
    return change;
  });
}
