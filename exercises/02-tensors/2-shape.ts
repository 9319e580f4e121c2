/**
 * 02-tensors, section 2: rank and shape.
 *
 * A list of numbers, a list of lists, a list of lists of lists: each has one more axis than the one before. The rank
 * counts the axes. The shape says how long each of them is. Here both are read from nested lists, as you would write
 * them by hand. The lists stay as they are.
 *
 * Lesson: README.md, "2. Rank and shape". PyTorch: `x.ndim`, `x.shape`, `x.numel()`.
 */
import { todo } from "#kit/todo.ts";

/**
 * A number, or a list of such things. Lists that stand side by side are equally long. To take a part of one,
 * TypeScript wants to hear that it is a list: `(part as Nested[])[index]!`.
 */
export type Nested = number | Nested[];

/**
 * Walks to one number, one index per axis.
 *
 * @param nested  nested lists of any rank
 * @param indices as many as there are axes, the outermost first; all of them lie inside. The list must
 *                stay as it is
 * @returns the number there
 *
 * @example
 * const stack = [[[1, 2], [3, 4]],
 *                [[5, 6], [7, 8]]];
 * numberAt(stack, [1, 0, 1])   // 6: in stack[1], in its row 0, column 1
 * numberAt(5, [])              // 5: no axis, no index
 */
export function numberAt(nested: Nested, indices: readonly number[]): number {
  throw todo("go into the list at the first index, from there at the second, and so on");
}

/**
 * The rank: how many axes there are, or how many indices it takes to reach a number.
 *
 * @param nested nested lists; no list in them is empty, or longer than some thousands
 * @returns 0 for a single number, 1 for a list of numbers, 2 for a list of lists, ...
 *
 * @example
 * rankOf([[1, 2, 3], [4, 5, 6]])   // 2
 */
export function rankOf(nested: Nested): number {
  throw todo("count how often you can step into the first member before a number comes");
}

/**
 * The shape: the length of every axis, the outermost first.
 *
 * @param nested nested lists; no list in them is empty
 * @returns one length per axis; nothing, `[]`, for a single number
 *
 * @example
 * shapeOf([[1, 2, 3], [4, 5, 6]])   // [2, 3]: two lists of three numbers
 */
export function shapeOf(nested: Nested): number[] {
  throw todo("note the length of the list, then that of its first member, and so on down to a number");
}

/**
 * How many numbers a tensor of this shape holds.
 *
 * @param shape one length per axis, perhaps 0: then there is no number at all
 * @returns their number
 *
 * @example
 * sizeOf([2, 3])   // 6
 * sizeOf([])       // 1: a tensor without axes is a single number
 */
export function sizeOf(shape: readonly number[]): number {
  throw todo("multiply all lengths");
}
