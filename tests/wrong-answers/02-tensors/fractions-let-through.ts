/**
 * @belief   When the product comes out, the shape fits.
 * @origin   The product is compared with the size, and 2.4 × 5 is 12, too.
 * @replaces 5-view.ts
 * @does     accepts a missing length that isn't whole.
 * @mend     A length is a whole number. When the division doesn't come out, throw an Error that names the size.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (!shape.includes(-1) && known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return shape.map((length) => (length === -1 ? size / known : length));
}
