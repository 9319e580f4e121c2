/**
 * 04-broadcasting: arrays for this module. There is nothing to write here; the sections build on it.
 *
 * An array is two things: its numbers, all in one row, and its shape, which says how to cut the row. The numbers of a
 * (2, 3) array are row 0, then row 1. This is called row-major order: the last axis counts fastest. No function of this
 * module changes what it is given.
 */

/** One length per axis: (1010, 28, 28) is 1010 pictures of 28 rows and 28 columns. */
export type Shape = readonly number[];

/** Numbers and their shape. Multiply the lengths of the shape, and you have the number of values. */
export interface NdArray {
  readonly values: Float32Array;
  readonly shape: Shape;
}

/**
 * A way to look at an array as if it had another shape: the array's own numbers, and one stride per axis. A stride
 * says how many places in `values` one step along this axis is. There may be fewer numbers than the shape says.
 */
export interface View {
  readonly values: Float32Array;
  readonly shape: Shape;
  readonly strides: readonly number[];
}

/** How many numbers a shape holds: `sizeOf([2, 3])` is 6, and `sizeOf([])` is 1. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** The strides of an array: each axis steps over all that follow. `rowMajorStrides([2, 3])` is `[3, 1]`. */
export function rowMajorStrides(shape: Shape): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
}

/** A shape as errors should write it: `shapeText([2, 3])` is "(2, 3)". */
export function shapeText(shape: Shape): string {
  return `(${shape.join(", ")})`;
}
