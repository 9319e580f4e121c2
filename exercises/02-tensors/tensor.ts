/**
 * 02-tensors: what a tensor is in this module, and one way to make one. There is nothing to write here.
 *
 * A tensor is a long line of numbers, and three small notes that say how to find one of them. The notes are the
 * whole trick: other notes about the same numbers are another tensor, and no number had to move.
 *
 * Lesson: README.md, "4. Tensor". The reference engine does the same on a larger scale:
 * solutions/engine/array/ndarray.ts.
 */

/** Numbers in one line, and the notes that make rows, columns and images of them. */
export interface Tensor {
  /** The storage: all numbers, one behind the other. Several tensors may share it. It may be part of a longer array. */
  readonly values: Float32Array;
  /** The length of each axis, 1 or more. Its own length is the rank. */
  readonly shape: readonly number[];
  /** How far to walk in `values` for one step along each axis; 0 where all steps stay at the same number. */
  readonly strides: readonly number[];
  /** Where in `values` the number with the indices 0, 0, ... stands. */
  readonly offset: number;
}

/**
 * A tensor whose numbers stand in row-major order, without gaps. It's given, so that every file can be done alone.
 *
 * @param values the numbers; the tensor keeps this very array, without copying it
 * @param shape  the length of each axis
 * @param offset where in `values` the first number stands
 *
 * @example
 * packed(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
 * // { values: [1, 2, 3, 4, 5, 6], shape: [2, 3], strides: [3, 1], offset: 0 }
 */
export function packed(values: Float32Array, shape: readonly number[], offset = 0): Tensor {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step * length, 1));
  return { values, shape, strides, offset };
}
