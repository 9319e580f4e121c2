/**
 * @belief   A shape without -1 needs no work.
 * @origin   It's handed back unread.
 * @replaces 5-view.ts
 * @does     accepts every shape without -1, whatever its product is.
 * @mend     A complete shape must fit, too: compare its product with the size.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  if (!shape.includes(-1)) return [...shape];
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (size % known !== 0) throw new Error(`${size} numbers don't fit (${shape})`);
  return shape.map((length) => (length === -1 ? size / known : length));
}
