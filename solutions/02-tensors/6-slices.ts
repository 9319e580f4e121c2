/**
 * 02-tensors, section 6: parts of a tensor.
 *
 * One image of a stack, the middle of an image, an image with rows and columns exchanged: none of it needs a copy. Each
 * is a tensor on the same storage, with other notes. All three functions are arithmetic on shape, strides and offset.
 *
 * Lesson: README.md, "6. Parts". PyTorch: `x.select(0, 5)` or `x[5]`, `x[:, 4:10]`, `x.transpose(0, 1)`.
 */
import type { Tensor } from "./tensor.ts";

/**
 * The part at one index of one axis. That axis is gone from the result.
 *
 * @param x     any tensor of rank 1 or more
 * @param axis  which axis, counted from 0; there is one, you need not check
 * @param index which part: a whole number, counted from 0
 * @returns a new tensor on the same storage, of one rank less; `x` stays as it is
 *
 * @example
 * // x is [[1, 2, 3],
 * //       [4, 5, 6]], packed: shape [2, 3], strides [3, 1]
 * select(x, 0, 1)   // shape [3], strides [1], offset 3: the row 4, 5, 6
 * select(x, 1, 2)   // shape [2], strides [3], offset 2: the column 3, 6
 *
 * Errors: when the axis has no such index (too large, or below 0), an `Error` whose message names the index, as it
 * came. Without it you would get numbers of a neighbour: the storage goes on.
 */
export function select(x: Tensor, axis: number, index: number): Tensor {
  // #region answer: refuse an index outside, walk to it with the offset, and leave the axis out of shape and strides
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`select: no index ${index} in (${x.shape})`);
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
  // #endregion
}

/**
 * From `start` up to, but not including, `end` along one axis. The axis stays; it gets shorter.
 *
 * @param x     any tensor of rank 1 or more
 * @param axis  which axis, counted from 0; there is one, you need not check
 * @param start the first index that is taken
 * @param end   the first one after it that is not; both lie inside: you need not check
 * @returns a new tensor on the same storage, of the same rank, even when all is taken; `x` stays as it is
 *
 * @example
 * // x is [[1, 2, 3],
 * //       [4, 5, 6]], packed: shape [2, 3], strides [3, 1]
 * slice(x, 1, 1, 3)   // shape [2, 2], strides [3, 1], offset 1: [[2, 3], [5, 6]]
 */
export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  // #region answer: walk to start with the offset, and shorten the axis; the strides stay
  return { ...x, shape: x.shape.with(axis, end - start), offset: x.offset + start * x.strides[axis]! };
  // #endregion
}

/**
 * Two axes change places: rows become columns.
 *
 * @param x any tensor of rank 2 or more
 * @param a one axis, counted from 0
 * @param b the other one, before or after it; both are there, you need not check
 * @returns a new tensor on the same storage; `x` stays as it is
 *
 * @example
 * // x is [[1, 2, 3],
 * //       [4, 5, 6]], packed: shape [2, 3], strides [3, 1]
 * transpose(x, 0, 1)   // shape [3, 2], strides [1, 3], offset 0: [[1, 4], [2, 5], [3, 6]]
 */
export function transpose(x: Tensor, a: number, b: number): Tensor {
  // #region answer: exchange the two lengths, and exchange the two strides
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { ...x, shape: swap(x.shape), strides: swap(x.strides) };
  // #endregion
}
