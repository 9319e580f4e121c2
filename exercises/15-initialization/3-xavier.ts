/**
 * 15-initialization, section 3: Xavier initialization.
 *
 * How large should the spread of a layer's weights be? So large that what goes through the layer comes out about as large as
 * it went in, on the way forward and on the way back. Xavier Glorot and Yoshua Bengio worked this out in 2010.
 *
 * Lesson: README.md, "3. Xavier". PyTorch: `nn.init.xavier_normal_(w)` and `nn.init.xavier_uniform_(w)`.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** How many numbers an output of a layer adds up, and to how many sums an input contributes. */
export interface Fans {
  /** How many inputs each output has. */
  readonly fanIn: number;
  /** How many outputs each input has. */
  readonly fanOut: number;
}

/**
 * Reads from the shape of a weight how many inputs each output has (**fan in**), and how many outputs each input has (**fan
 * out**).
 *
 * A linear layer's weight has the shape `(outputs, inputs)`: outputs first. A convolution (module 16) has a small window of
 * weights for each pair of an output and an input, shape `(outputs, inputs, height, width)`. It adds up all numbers of the
 * window, so both counts are multiplied by height × width; a window may have any number of lengths.
 *
 * @param weight any tensor of rank 2 or more; only its shape matters, and a length in it may be 0
 * @returns both counts
 *
 * @example
 * fans(zeros(30, 784));      // { fanIn: 784, fanOut: 30 }
 * fans(zeros(10, 3, 5, 5));  // { fanIn: 75, fanOut: 250 }
 *
 * Errors: a weight of rank 0 or 1 (a bias, for example) has no inputs that could be counted: throws an Error whose message
 * names its rank.
 */
export function fans(weight: Tensor): Fans {
  throw todo("refuse a rank below 2; else count inputs and outputs, each times the size of the window");
}

/**
 * The spread that Xavier initialization gives to a layer's weights: the square root of 2 / (fan in + fan out).
 *
 * @param fanIn how many inputs each output has: 1 or more
 * @param fanOut how many outputs each input has: 1 or more
 * @returns the standard deviation
 *
 * @example
 * xavierStd(3, 5); // 0.5: the root of 2 / 8
 *
 * Errors: none of its own.
 */
export function xavierStd(fanIn: number, fanOut: number): number {
  throw todo("divide 2 by the sum of both, and take the root of that");
}

/**
 * Fills a weight with normal numbers around 0 that have Xavier's spread, whatever was in it before (also NaN). In place and
 * outside of the record: a parameter that can be trained still can, and one that is frozen (requiresGrad is false) stays so.
 * Its gradient stays, and the engine records afterwards if it did before. All numbers come from one call of `randn` with the
 * weight's shape; no seed is set.
 *
 * @param weight float32, shape `(outputs, inputs)` or, with a window, `(outputs, inputs, ...)`; no length is 0
 * @returns the very tensor that came in
 *
 * @example
 * manualSeed(42);
 * xavierNormal_(new nn.Linear(3, 5).weight); // 15 numbers with the spread 0.5, about
 *
 * Errors: those of `fans`; the weight stays as it was.
 */
export function xavierNormal_(weight: Tensor): Tensor {
  throw todo("outside of the record, copy normal numbers with Xavier's spread into the weight");
}

/**
 * Fills a weight with uniform numbers between −bound and +bound that have Xavier's spread: bound is √3 times the
 * spread. In place and outside of the record, whatever was in it, as above. All numbers come from one call of `rand` with the weight's shape, and
 * 0 becomes −bound; no seed is set.
 *
 * @param weight float32, shape `(outputs, inputs)` or, with a window, `(outputs, inputs, ...)`; no length is 0
 * @returns the very tensor that came in
 *
 * @example
 * manualSeed(42);
 * xavierUniform_(new nn.Linear(3, 5).weight); // 15 numbers between -0.8660 and 0.8660
 *
 * Errors: those of `fans`; the weight stays as it was.
 */
export function xavierUniform_(weight: Tensor): Tensor {
  throw todo("outside of the record, copy uniform numbers with Xavier's spread into the weight");
}
