/**
 * @belief   A length is a whole number, so round it.
 * @origin   Math.floor makes every shape fit.
 * @replaces 5-view.ts
 * @fails    5-view > inferShape · refuses what doesn't come out, and names the size
 * @says     means that a shape went through that the numbers don't fit
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  return shape.map((length) => (length === -1 ? Math.floor(size / known) : length));
}
