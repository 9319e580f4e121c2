/**
 * @belief   The -1 is for somebody else to see to.
 * @origin   Only the check is written.
 * @replaces 5-view.ts
 * @does     leaves the -1 in the shape.
 * @mend     Put the length there that makes the product come out.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return [...shape];
}
