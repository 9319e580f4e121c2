/**
 * @belief   The -1 is there to be overwritten.
 * @origin   `shape[shape.indexOf(-1)] = ...` is the shortest way.
 * @replaces 5-view.ts
 * @does     writes the missing length into the caller's own list.
 * @mend     Make a new list: `map` or `with`.
 */
export function inferShape(size: number, shape: number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  if (shape.includes(-1)) shape[shape.indexOf(-1)] = size / known;
  return [...shape];
}
