/**
 * @belief   A stride counts bytes.
 * @origin   NumPy's strides do: four bytes for each 32-bit number.
 * @replaces 3-strides.ts
 * @does     gives four times the right strides.
 * @mend     Here strides count places, not bytes. One step along the last axis is 1.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step * length, 4));
}
