/**
 * @belief   Whoever calls knows that it fits.
 * @origin   The example with -1 works, and the errors are left for later.
 * @replaces 5-view.ts
 * @does     refuses nothing: it divides, and leaves every other shape as it is.
 * @mend     Two things can't come out: a division that leaves a rest, and a complete shape with another product.
 *           Throw an Error that names the size.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  return shape.map((length) => (length === -1 ? size / known : length));
}
