/**
 * @belief   A length is a whole number, so round it.
 * @origin   Math.floor makes every shape fit.
 * @replaces 5-view.ts
 * @does     rounds the missing length down where it isn't whole.
 * @mend     When the division doesn't come out, no length fits. Throw an Error that names the size.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (!shape.includes(-1) && known !== size) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return shape.map((length) => (length === -1 ? Math.floor(size / known) : length));
}
