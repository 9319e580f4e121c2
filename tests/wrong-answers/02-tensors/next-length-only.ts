/**
 * @belief   A row is as long as it has columns, so that is the stride.
 * @origin   Right for matrices, where everybody begins.
 * @replaces 3-strides.ts
 * @does     takes the length of the next axis alone. That's right for two axes.
 * @mend     Multiply the lengths of all axes that follow.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape[axis + 1] ?? 1);
}
