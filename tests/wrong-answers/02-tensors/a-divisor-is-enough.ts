/**
 * @belief   When the size can be divided by the product, the shape fits.
 * @origin   With a -1 it's right.
 * @replaces 5-view.ts
 * @does     accepts a shape without -1 when its product divides the size.
 * @mend     Without a -1 nothing can make up for the rest: the product must be the size itself.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (size % known !== 0) throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  return shape.map((length) => (length === -1 ? size / known : length));
}
