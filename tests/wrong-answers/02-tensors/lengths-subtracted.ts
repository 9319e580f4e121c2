/**
 * @belief   What is left is the size less the other lengths.
 * @origin   "Left" is heard as a subtraction.
 * @replaces 5-view.ts
 * @does     puts the size less the sum of the other lengths in the place of -1.
 * @mend     Lengths multiply: divide the size by the product of the others.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1);
  const product = known.reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % product !== 0 : product !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  const sum = known.reduce((all, length) => all + length, 0);
  return shape.map((length) => (length === -1 ? size - sum : length));
}
