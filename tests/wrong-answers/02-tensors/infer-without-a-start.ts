/**
 * @belief   There is a length to begin the product with.
 * @origin   reduce works without a start for most lists.
 * @replaces 5-view.ts
 * @does     throws a TypeError when the shape has no length at all.
 * @mend     An empty product is 1: hand reduce a 1 to begin with.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = Math.abs(shape.reduce((product, length) => product * length));
  const isFitting = shape.includes(-1) ? size % known === 0 : size === known;
  if (!isFitting) throw new Error(`${size} numbers don't fit (${shape})`);
  return shape.map((length) => (length === -1 ? size / known : length));
}
