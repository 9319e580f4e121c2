/**
 * @belief   To jump over two axes, add their lengths.
 * @origin   Distances are added, after all.
 * @replaces 3-strides.ts
 * @does     adds up the lengths after each axis.
 * @mend     One step jumps over all that it contains, and that's a product: multiply the lengths.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step + length, 0) || 1);
}
