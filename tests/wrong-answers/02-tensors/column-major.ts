/**
 * @belief   The first axis is the dense one.
 * @origin   Fortran, Julia and R store columns one after another.
 * @replaces 3-strides.ts
 * @does     gives the strides of column-major order: each is the product of the lengths before the axis.
 * @mend     Here the last axis is dense. Multiply the lengths that come after the axis.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(0, axis).reduce((step, length) => step * length, 1));
}
