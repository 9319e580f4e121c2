/**
 * @belief   A slope is y divided by x.
 * @origin   For a line through 0 it is.
 * @replaces 5-corners.ts
 * @does     divides each height by its x, and not the rise of a piece by its width.
 * @mend     A slope is about two points: how far it rises from one to the next, divided by how far it goes to the
 *           right.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const slopes = x.slice(1).map((right, i) => y[i + 1]! / right);
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
