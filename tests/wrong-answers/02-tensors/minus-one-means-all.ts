/**
 * @belief   -1 means: all of them.
 * @origin   In [-1] it does.
 * @replaces 5-view.ts
 * @does     puts the whole size in the place of -1.
 * @mend     The other lengths have their part in it: divide the size by their product.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return shape.map((length) => (length === -1 ? size : length));
}
