/**
 * 13-ten-digits, section 5: which digit is taken for which?
 *
 * The accuracy is one number. A **confusion matrix** keeps a count for each pair: how often was a 4 taken for a 9?
 *
 * Lesson: README.md, "5. The confusion matrix".
 */
import { type Tensor, tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Counts how often each class was taken for each.
 *
 * Row a, column p says how many pictures of class a were predicted to be p. What is right is on the diagonal.
 *
 * @param actual int64, shape `(n)`: the right classes, from 0 to `count` − 1; n may be 0
 * @param predicted int64, shape `(n)`: what the model said, from 0 to `count` − 1
 * @param count how many classes there are: 1 or more; not all of them need to occur
 * @returns int64, shape `(count, count)`: counts of any size, which add up to n
 *
 * @example
 * const classes = (...list: number[]) => tensor(list, { dtype: "int64" });
 * confusionMatrix(classes(0, 1, 1), classes(0, 0, 0), 2); // tensor([[1, 0], [2, 0]])
 *
 * Errors: none of its own.
 */
export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  throw todo("for each picture, add 1 in the row of its class and the column of its prediction");
}

/**
 * The most frequent mistake: the pair of *different* classes with the largest count.
 *
 * Of equal counts, take the one in the upper row; in the same row, the one farther left.
 *
 * @param matrix int64, shape `(count, count)`: row = right class, column = prediction; `count` is 1 or more. Its counts go up to
 *   a million. It stays as it is
 * @returns the right class and the class it was taken for, as plain numbers; `null` when there is no mistake at all
 *
 * @example
 * mostConfused(tensor([[9, 1], [2, 7]], { dtype: "int64" })); // [1, 0]: twice a 1 was taken for a 0
 *
 * Errors: none of its own.
 */
export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  throw todo("go through all places off the diagonal and keep the first with the largest count");
}
