/**
 * 08-minibatches, section 7: which batch size?
 *
 * A larger batch gives a better guess and costs more. Here both are measured, side by side, and you find the law that
 * holds between them.
 *
 * Lesson: README.md, "7. Which size?".
 */
import { type Pair, stack, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** What was measured for one batch size. */
export interface Measured {
  batchSize: number;
  /** How far the gradients of these batches lie from the truth. */
  noise: number;
  /** How many pictures were looked at for it, in all draws together. That's the cost. */
  images: number;
}

/**
 * What a measurement needs: section 6 with the data and the truth filled in, and a way to get gradients. The functions need no
 * `this`.
 */
export interface Measure {
  /** Draws a new random batch of just this size: x and y have `batchSize` rows each. */
  draw(batchSize: number): Pair;
  /** The gradient of one batch, shape `(p)`. */
  gradient(x: Tensor, y: Tensor): Tensor;
  /** The noise of gradients of shape `(draws, p)`. */
  noise(gradients: Tensor): number;
}

/**
 * Measures noise and cost of several batch sizes.
 *
 * For every size, one size after the other: draw a batch and take its gradient, `draws` times; then take the noise of
 * all these gradients together, once. Count the pictures (the rows of x) on the way.
 *
 * @param sizes the batch sizes to try, in any order; a size may come more than once
 * @param draws how many batches to draw for each of them: a whole number, 1 or more
 * @param measure the functions to use
 * @returns one row per size, in the order of `sizes`
 *
 * @example
 * compareSizes([1, 4], 50, measure);
 * // [{ batchSize: 1, noise: 2.2, images: 50 }, { batchSize: 4, noise: 1.1, images: 200 }]
 *
 * Errors: none of its own. What a function of `measure` throws goes through.
 */
export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  throw todo("for every size: gradients of new batches, their noise together, and how many pictures it took");
}

/**
 * The law: noise shrinks as one over the square root of the batch size. Four times the pictures, half the noise. It
 * holds in both directions: a smaller batch has more noise. All three numbers are above 0.
 *
 * @param measured the noise that was measured at `batchSize`
 * @param batchSize the batch size it was measured at
 * @param other another batch size
 * @returns the noise to expect at `other`
 *
 * @example
 * expectedNoise(6, 1, 9); // 2
 *
 * Errors: none of its own.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  throw todo("say how large the noise will be at the other batch size");
}

/**
 * The price of less noise: how large must a batch be? (Or, when more noise is wanted: how small may it be?) All three
 * numbers are above 0.
 *
 * @param measured the noise that was measured at `batchSize`
 * @param batchSize the batch size it was measured at
 * @param wanted the noise that would be low enough
 * @returns the batch size at which the law gives the noise `wanted`; not rounded
 *
 * @example
 * sizeFor(6, 1, 2); // 9
 *
 * Errors: none of its own.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  throw todo("turn the law around: say at which batch size the noise will be as wanted");
}
