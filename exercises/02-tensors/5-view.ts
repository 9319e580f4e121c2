/**
 * 02-tensors, section 5: view.
 *
 * Twelve numbers in a line can be seen as three rows of four, as four rows of three, as one row of twelve. `view` makes
 * another tensor of the same numbers: other notes, the same storage. It costs the same for twelve numbers and for
 * twelve million, because none of them is touched.
 *
 * Lesson: README.md, "5. View". PyTorch: `x.view(-1, 784)`.
 */
import { todo } from "#kit/todo.ts";
import { packed, type Tensor } from "./tensor.ts";

/**
 * Completes a shape: one length may be -1, which means "as many as there must be".
 *
 * @param size  how many numbers there are, 1 or more
 * @param shape the wanted lengths, each 1 or more; in the place of one of them there may be a -1. No length at all is
 *              the shape of one number: `[]`. The list must stay as it is.
 * @returns a new list without -1, whose product is `size`
 *
 * @example
 * inferShape(12, [-1, 4])   // [3, 4]
 * inferShape(12, [2, 6])    // [2, 6]: nothing to complete
 *
 * Errors: when no length makes the product come out as `size`, an `Error` whose message names the size. 12 numbers fit
 * neither `[-1, 5]` nor `[2, 5]`.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  throw todo(
    "divide the size by the known lengths, put that in the place of -1, refuse what doesn't come out",
  );
}

/**
 * The same numbers in another shape, without copying: the result keeps the very array `x.values`.
 *
 * @param x     a tensor, at any offset. Its numbers must stand in row-major order without gaps, or it's an error.
 * @param shape the new shape, complete (no -1), for as many numbers
 * @returns a new tensor on the same storage, even when the shape is that of `x`; `x` stays as it is
 *
 * @example
 * const x = packed(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
 * view(x, [3, 2])   // { values: x.values, shape: [3, 2], strides: [2, 1], offset: 0 }
 *
 * Errors, each an `Error` whose message names the two shapes, such as "(2, 3)", "[2, 3]" or "2,3":
 * - the new shape has room for more or fewer numbers;
 * - the strides of `x` are not those that `packed` gives its shape, whatever the reason: after a transpose its numbers
 *   stand in another order, after a slice there are gaps. PyTorch lets some of these pass (where new strides can be
 *   found, or an axis has length 1). This module refuses them all.
 */
export function view(x: Tensor, shape: readonly number[]): Tensor {
  throw todo("refuse another size and another order, then pack the same values at the same offset");
}
