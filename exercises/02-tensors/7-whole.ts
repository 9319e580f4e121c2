/**
 * 02-tensors, section 7: all numbers at once.
 *
 * Whoever works with arrays doesn't say "for each number". One call names the operation, and the library runs through
 * the storage by itself: checks once, then a tight loop over numbers that lie side by side. It's shorter to write, and
 * faster.
 *
 * Lesson: README.md, "7. All at once". PyTorch: `x * 2`, `torch.arange(1, 10).view(3, 3)`.
 */
import { todo } from "#kit/todo.ts";
import { packed, type Tensor } from "./tensor.ts";

/**
 * A matrix that counts from 1, row after row.
 *
 * @param rows    how many rows, 1 or more
 * @param columns how many columns, 1 or more
 * @returns shape `[rows, columns]`, packed: 1, 2, 3, ... up to rows × columns
 *
 * @example
 * counting(2, 3)   // [[1, 2, 3],
 *                  //  [4, 5, 6]]
 */
export function counting(rows: number, columns: number): Tensor {
  throw todo("put 1, 2, 3, ... into a new Float32Array and pack it");
}

/**
 * Multiplies every number by a factor, in one operation on the whole storage.
 *
 * No index is needed, and no axis: what holds for each number holds for the line of all of them. So the result may keep
 * the notes of `x`, over a new storage.
 *
 * @param x      any tensor, packed or not; it must stay as it is
 * @param factor what to multiply by: any number (Infinity and NaN, too)
 * @returns a tensor of the same shape, in any layout, with a storage of its own, for every factor
 *
 * @example
 * times(counting(2, 3), 10)   // [[10, 20, 30],
 *                             //  [40, 50, 60]]
 */
export function times(x: Tensor, factor: number): Tensor {
  throw todo("map over the whole storage once, and keep shape, strides and offset");
}

/**
 * Measures how long several ways of doing something take.
 *
 * Runs each way once, in order. The clock is read right before a way begins and right after it has ended;
 * between two ways, one look will do for both. What a look takes is not taken off.
 *
 * @param ways what to run; the same one may come twice. The list stays as it is. What a way throws, timings
 *             throws.
 * @param now  the clock: gives the time in milliseconds since some start. Tests bring a clock of their own.
 * @returns how long each way took, in milliseconds (fractions, too), in the order of `ways`
 *
 * @example
 * timings([loop, whole])   // two numbers, for example [21.4, 3.2]
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  throw todo("for each way: read the clock, run it, read the clock again, take the difference");
}

/**
 * The four numbers at the bottom right of a matrix, doubled.
 *
 * @param x a matrix: shape `[rows, columns]`, both 2 or more, packed or not; it must stay as it is
 * @returns shape `[2, 2]`, in any layout
 *
 * @example
 * // x is [[1, 2],
 * //       [3, 4],
 * //       [5, 6]]
 * doubledCorner(x)   // [[6, 8], [10, 12]]
 */
export function doubledCorner(x: Tensor): Tensor {
  throw todo("double the whole storage, then let the notes show only the last two rows and columns");
}
