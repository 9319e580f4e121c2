/**
 * 15-initialization, section 4: He initialization.
 *
 * ReLU makes about half of the numbers that reach it 0. What goes on is smaller, layer after layer. Kaiming He and others
 * made up for this in 2015, with larger weights. PyTorch names it after his first name.
 *
 * Lesson: README.md, "4. He". PyTorch: `nn.init.kaiming_normal_(w, nonlinearity="relu")` and `kaiming_uniform_`.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Fills a weight with normal numbers around 0 whose spread is the square root of 2 / n, where n is how many numbers each output
 * adds up, whatever was in it before (also NaN). In place and outside of the record: a parameter that can be trained still can,
 * and one that is frozen (requiresGrad is false) stays so. Its gradient stays, and the engine records afterwards if it did
 * before. All numbers come from one call of `randn` with the weight's shape; no seed is set.
 *
 * @param weight float32, shape `(outputs, inputs)`: n is inputs; or, with a window, `(outputs, inputs, ...)`, for example
 *   `(outputs, inputs, height, width)`: n is inputs × height × width. No length is 0
 * @returns the very tensor that came in
 *
 * @example
 * manualSeed(42);
 * heNormal_(new nn.Linear(8, 100).weight); // 800 numbers with the spread 0.5, about
 *
 * Errors: none of its own. Nobody hands in a bias.
 */
export function heNormal_(weight: Tensor): Tensor {
  throw todo("outside of the record, copy normal numbers with the spread √(2 / fan in) into the weight");
}

/**
 * Fills a weight with uniform numbers between −bound and +bound that have the same spread: bound is √3 times the
 * spread, the square root of 6 / n. In place and outside of the record, whatever was in it, as above. All numbers come from
 * one call of `rand` with the weight's shape, and 0 becomes −bound; no seed is set.
 *
 * @param weight float32, shape `(outputs, inputs)`: n is inputs; or, with a window, `(outputs, inputs, ...)`, for example
 *   `(outputs, inputs, height, width)`: n is inputs × height × width. No length is 0
 * @returns the very tensor that came in
 *
 * @example
 * manualSeed(42);
 * heUniform_(new nn.Linear(24, 100).weight); // 2400 numbers between -0.5 and 0.5
 *
 * Errors: none of its own. Nobody hands in a bias.
 */
export function heUniform_(weight: Tensor): Tensor {
  throw todo("outside of the record, copy uniform numbers between ±√(6 / fan in) into the weight");
}
