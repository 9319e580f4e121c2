/**
 * 04-broadcasting, section 2: stretching without copying.
 *
 * To stretch one picture to a thousand, nobody has to copy it. The numbers stay where they are, once. Only the way to
 * read them changes: a step along the new axis is a step of 0 places, so that every index there finds the same picture.
 *
 * Lesson: README.md, "2. Stretching". PyTorch: `x.expand(1010, 28, 28)`; its `stride()` is `(0, 28, 1)`.
 */
import { todo } from "#kit/todo.ts";
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "./nd.ts";

/**
 * Looks at an array as if it had a larger shape.
 *
 * Align the array's shape and the wanted one at the right. Where the array has no such axis, and where its length there
 * is 1, the stride is 0. On all other axes the two lengths must be equal, and the array's own stride stays. (Along an
 * axis of length 1 any stride will do: nobody steps there.)
 *
 * @param x     an array; its own strides are `rowMajorStrides(x.shape)`
 * @param shape the shape to take
 * @returns a view of that shape on the very same numbers: `values` is `x.values`, not a copy
 *
 * @example
 * // x has the numbers 10 20 30 and the shape (3)
 * expand(x, [2, 3])   // { values: x.values, shape: [2, 3], strides: [0, 1] }
 *
 * Errors: when `shape` has fewer axes than the array, or when an axis of another length than 1 would have to change, an
 * `Error` whose message names both shapes, each written by `shapeText`.
 */
export function expand(x: NdArray, shape: Shape): View {
  throw todo(
    "refuse what doesn't fit, then hand on values and shape, with strides that are 0 on stretched axes",
  );
}

/**
 * Reads one number of a view.
 *
 * @param view    values, shape and strides
 * @param indices one index per axis, each smaller than the axis is long
 * @returns the number at the place which the indices and the strides give
 *
 * @example
 * // view has the values 10 20 30, the shape (2, 3) and the strides 0, 1
 * at(view, [0, 2])   // 30
 * at(view, [1, 2])   // 30: the first index doesn't matter, its stride is 0
 */
export function at(view: View, indices: readonly number[]): number {
  throw todo("multiply each index by its stride, add up, and read the values at that place");
}

/**
 * Reads the n-th number of a view, counted in row-major order: the last axis counts fastest.
 *
 * Find the indices first, from the last axis to the first. The remainder of n by the axis's length is the index there;
 * the whole part of the quotient goes on to the axis before. (You take a number of seconds apart in the same way: 3661
 * is 1 second, 1 minute, 1 hour.)
 *
 * @param view values, shape and strides
 * @param n    0 for the first number, and so on; smaller than `sizeOf(view.shape)`
 * @returns the number
 *
 * @example
 * // view has the values 10 20 30, the shape (2, 3) and the strides 0, 1: it reads as 10 20 30 10 20 30
 * nth(view, 2)   // 30
 * nth(view, 4)   // 20: number 4 has the indices 1 and 1
 */
export function nth(view: View, n: number): number {
  throw todo("take n apart into indices, last axis first, and add up the place from the strides");
}
