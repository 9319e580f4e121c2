/**
 * 04-broadcasting, section 3: subtract one picture from a thousand.
 *
 * Everything is there: a common shape, a way to stretch, a way to read. Put together they make an operation that takes
 * any two arrays whose shapes fit. Subtraction stands here for all of them; addition differs in one character.
 *
 * The tools come in as parameters, so that this section can be done before the other two.
 *
 * Lesson: README.md, "3. Subtract". PyTorch: `images - ideal`.
 */
import { todo } from "#kit/todo.ts";
import { type NdArray, type Shape, sizeOf, type View } from "./nd.ts";

/** What sections 1 and 2 have built, with the signatures they have there. */
export interface Broadcasting {
  broadcastShapes(a: Shape, b: Shape): number[];
  expand(x: NdArray, shape: Shape): View;
  nth(view: View, n: number): number;
}

/**
 * Subtracts two arrays, number by number, and stretches them where their shapes ask for it.
 *
 * @param a     an array of any shape
 * @param b     an array whose shape fits
 * @param tools `broadcastShapes`, `expand` and `nth`
 * @returns a new array of the common shape: a − b
 *
 * @example
 * // a: 1 2 3 and 4 5 6, shape (2, 3).   b: 10 20 30, shape (3)
 * subtract(a, b, tools)   // values -9 -18 -27 -6 -15 -24, shape [2, 3]
 *
 * Errors: none of its own. When the shapes don't fit, `tools.broadcastShapes` throws; let it.
 */
export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  throw todo("find the common shape, expand both arrays to it, and subtract their n-th numbers for every n");
}
