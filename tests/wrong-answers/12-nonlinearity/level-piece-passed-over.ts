/**
 * @belief   A slope of 0 is no slope.
 * @origin   slope || before takes the other one for 0.
 * @replaces 5-corners.ts
 * @does     takes the slope before a level piece for the slope after it as well, as if the level piece weren't there.
 * @mend     0 is a slope like any other: keep it as the slope before the next piece.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  let before = 0;
  return x.slice(1).map((right, i) => {
    const slope = (y[i + 1]! - y[i]!) / (right - x[i]!);
    const change = slope - before;
    before = slope || before;
    return change;
  });
}
