/**
 * @belief   When there is nothing to complete, the shape itself is the answer.
 * @origin   It saves a copy.
 * @replaces 5-view.ts
 * @does     hands back the caller's own list when it has no -1 in it.
 * @mend     The result is a new list, so that a change in one isn't seen in the other: copy it, `[...shape]`.
 */
export function inferShape(size: number, shape: number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return shape.includes(-1) ? shape.map((length) => (length === -1 ? size / known : length)) : shape;
}
