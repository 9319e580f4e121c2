/**
 * @belief   To jump over two axes, add their lengths.
 * @origin   Distances are added, after all.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · each axis steps over all that follow it, as the engine's do
 * @says     is the sum of the lengths that follow
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step + length, 0) || 1);
}
