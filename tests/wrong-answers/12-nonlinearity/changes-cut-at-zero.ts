/**
 * @belief   A ReLU can only make the slope larger.
 * @origin   relu cuts at 0; its factor may be below 0.
 * @replaces 5-corners.ts
 * @does     gives 0 where the slope gets smaller.
 * @mend     A slope that gets smaller changes by less than 0: keep it.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => Math.max(0, slope - (slopes[i - 1] ?? 0)));
}
