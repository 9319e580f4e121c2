/**
 * 09-training-loop, section 3: the linear model (step 2 of the seven, **predict**).
 *
 * Every pixel is multiplied by its weight, the products of one picture are added up, and the bias is added to the sum.
 * One matrix product does it for all pictures of a batch. A result above 0 means "a 3", any other "a 7".
 *
 * Lesson: README.md, "3. The linear model". PyTorch: `xb @ weights + bias`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Params } from "./2-initialize.ts";

/** Anything that turns a batch of pictures, shape `(n, pixels)`, into predictions, shape `(n, 1)`. */
export type Model = (x: Tensor) => Tensor;

/**
 * The model without its bias: for every picture, the sum of pixel × weight. (Gradients matter only in `linear`.)
 *
 * @param x float32, shape `(n, pixels)`, n at least 1: one picture per row
 * @param weights float32, shape `(pixels, 1)`. Both stay as they are
 * @returns float32, shape `(n, 1)`: one sum per picture
 *
 * @example
 * weightedSum(tensor([[1, 0, 1], [0, 2, 0]]), tensor([[10], [20], [30]])); // tensor([[40.], [40.]])
 *
 * Errors: none of its own. (A row of `x` is as long as `weights`: the caller sees to it, and `matmul` checks it.)
 */
export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  throw todo("one method of x multiplies every row by the weights and adds up, all rows at once");
}

/**
 * The linear model: for every picture, the sum of pixel × weight, plus the bias.
 *
 * Stay with tensors from start to end, so that the engine can find its way back to the parameters, and change none of
 * those that came in. You may call `weightedSum`, but you need not.
 *
 * @param x float32, shape `(n, pixels)`, n at least 1: one picture per row
 * @param params the weights, shape `(pixels, 1)`, and the bias, shape `(1)`
 * @returns float32, shape `(n, 1)`: one prediction per picture, any number: above 0 means "a 3"
 *
 * @example
 * linear(tensor([[1, 0, 1], [0, 2, 0]]), [tensor([[10], [20], [30]]), tensor([5])]); // tensor([[45.], [45.]])
 *
 * Errors: none of its own. (A row of `x` is as long as the weights: the caller sees to it, and `matmul` checks it.)
 */
export function linear(x: Tensor, params: Params): Tensor {
  throw todo("the weighted sum of every row, plus the bias");
}
