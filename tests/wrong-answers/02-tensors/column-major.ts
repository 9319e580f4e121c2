/**
 * @belief   The first axis is the dense one.
 * @origin   Fortran, Julia and R store columns one after another.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · each axis steps over all that follow it, as the engine's do
 * @says     is the strides of column-major order
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(0, axis).reduce((step, length) => step * length, 1));
}
