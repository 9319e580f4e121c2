/**
 * @belief   at(-1) is undefined, like [-1].
 * @origin   Both look like a place before the first.
 * @replaces 5-corners.ts
 * @does     takes the slope of the last piece for the one before the first.
 * @mend     at(-1) is the last item. slopes[i - 1] is undefined for i = 0, and ?? 0 makes it level.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes.at(i - 1) ?? 0));
}
