/**
 * @belief   Divide by the product of the shape.
 * @origin   The -1 is still in it and turns the sign.
 * @replaces 5-view.ts
 * @does     puts a length below 0 in the place of -1.
 * @mend     The -1 itself was multiplied in. Leave it out of the product.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return shape.map((length) => (length === -1 ? size / known : length));
}
