/**
 * 13-ten-digits, section 1: classes.
 *
 * With two kinds of digits one number was enough: the higher, the more a 3. With ten kinds a model gives ten numbers for
 * each picture, one per class. This section goes from class numbers to rows of ten, and back.
 *
 * Lesson: README.md, "1. Classes". PyTorch: `F.one_hot(classes, 10)` and `scores.argmax(dim=1)`.
 */
import { arange, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Writes each class number as a row with a 1 at its place and 0 everywhere else.
 *
 * The engine has it ready made, as `F.oneHot`. Write it with a comparison, to see how little there is to it.
 *
 * @param classes int64, shape `(n)`: whole numbers from 0 to `count` − 1, in any order, also repeated; n may be 0
 * @param count how many classes there are: 1 or more; not all of them need to occur
 * @returns int64, shape `(n, count)`: row i has its 1 at place `classes[i]`
 *
 * @example
 * oneHot(tensor([2, 0], { dtype: "int64" }), 4); // tensor([[0, 0, 1, 0], [1, 0, 0, 0]])
 *
 * Errors: none of its own. Nobody asks for a class that isn't there.
 */
export function oneHot(classes: Tensor, count: number): Tensor {
  throw todo("compare each class number with 0, 1, 2, ..., count - 1, and make whole numbers of the answers");
}

/**
 * The way back: the class of each row is the place of its largest number.
 *
 * From one-hot rows it gives the class numbers back. From the scores of a model it gives the model's **predictions**. If
 * two numbers of a row are equal and none is larger, the first of them counts; if they differ, however little, the larger one.
 *
 * @param scores shape `(n, count)`, float32 or int64; n may be 0, count is 1 or more. All its numbers may be below 0, and very large or
 *   small; none is NaN or infinite.
 * @returns int64, shape `(n)`: places, from 0 to count − 1. They have no way back to the scores (`requiresGrad` is false).
 *
 * @example
 * classesOf(tensor([[0.1, 7, -2], [-3, -1, -1]])); // tensor([1, 1])
 *
 * Errors: none of its own.
 */
export function classesOf(scores: Tensor): Tensor {
  throw todo("give the place of the largest number in each row");
}
