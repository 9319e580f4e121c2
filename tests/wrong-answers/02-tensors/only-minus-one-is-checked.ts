/**
 * @belief   A shape without -1 needs no work.
 * @origin   It's handed back unread.
 * @replaces 5-view.ts
 * @fails    5-view > inferShape · refuses what doesn't come out, and names the size
 * @says     means that a shape went through that the numbers don't fit
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  if (!shape.includes(-1)) return [...shape];
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (size % known !== 0) throw new Error(`${size} numbers don't fit (${shape})`);
  return shape.map((length) => (length === -1 ? size / known : length));
}
