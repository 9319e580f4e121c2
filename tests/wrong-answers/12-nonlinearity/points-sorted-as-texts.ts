/**
 * @belief   sort puts numbers in order.
 * @origin   It does for texts.
 * @replaces 5-corners.ts
 * @does     sorts the points as texts, so that 10 comes before 2.
 * @mend     The points are in order already. Leave them so.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const points = x.map((place, i) => [place, y[i]!] as const).sort();
  let before = 0;
  return points.slice(1).map(([right, high], i) => {
    const [left, low] = points[i]!;
    const slope = (high - low) / (right - left);
    const change = slope - before;
    before = slope;
    return change;
  });
}
