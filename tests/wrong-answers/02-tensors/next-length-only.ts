/**
 * @belief   A row is as long as it has columns, so that is the stride.
 * @origin   Right for matrices, where everybody begins.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · each axis steps over all that follow it, as the engine's do
 * @says     is the length of the next axis
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape[axis + 1] ?? 1);
}
