/**
 * @belief   The product of a shape is the product of all that stands in it.
 * @origin   The check is written before the -1 is thought of.
 * @replaces 5-view.ts
 * @does     refuses every shape that has a -1 in it.
 * @mend     Compare products only when the -1 is replaced. For the length that is left, leave the -1 out of the
 *           product.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const product = shape.reduce((all, length) => all * length, 1);
  if (product !== size) throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  return [...shape];
}
