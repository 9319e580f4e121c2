/**
 * 04-broadcasting, section 5: is it a three, and how often is the answer right?
 *
 * A picture is called a 3 when it's nearer to the ideal 3 than to the ideal 7. The share of right answers is the
 * accuracy. Both work on a whole batch at once.
 *
 * Lesson: README.md, "5. Is it a three?". PyTorch: `distances(x, ideal3) < distances(x, ideal7)`.
 */
import { todo } from "#kit/todo.ts";
import type { NdArray } from "./nd.ts";

/** One thing for the 3s and one for the 7s. */
export interface Pair<T> {
  readonly threes: T;
  readonly sevens: T;
}

/** Looks at n pictures, (n, 28, 28), and says about each whether it is a 3 (`true`) or a 7 (`false`). */
export type Classifier = (images: NdArray) => boolean[];

/**
 * Says about each picture whether it's nearer to the ideal 3.
 *
 * @param images    n pictures, (n, 28, 28); any other height and width will do
 * @param ideals    the ideal 3 and the ideal 7, as high and as wide as the pictures
 * @param distances section 4: one distance per picture, shape (n)
 * @returns n answers, `true` for a 3, however little it is nearer; `false` for a picture that is equally far from both
 *
 * @example
 * // distances to the ideal 3: 0.11 0.20, to the ideal 7: 0.16 0.13
 * isThree(images, ideals, distances)   // [true, false]
 */
export function isThree(
  images: NdArray,
  ideals: Pair<NdArray>,
  distances: (images: NdArray, ideal: NdArray) => NdArray,
): boolean[] {
  throw todo("measure all distances to both ideals, then compare them picture by picture");
}

/** How good a classifier is: shares from 0 to 1. */
export interface Scores {
  /** The share of the 3s that it calls a 3. */
  readonly threes: number;
  /** The share of the 7s that it calls a 7. */
  readonly sevens: number;
  /** The mean of the two. Both digits count the same, even when there are more pictures of one. */
  readonly mean: number;
}

/**
 * Measures a classifier on pictures whose digits are known.
 *
 * @param images   3s and 7s, apart: (n, 28, 28) and (m, 28, 28), or pictures of another height and width; at least one
 *                 of each
 * @param classify the classifier; ask it about each picture only once, and never about 3s and 7s in the same call
 * @returns the share of right answers on each, and the mean of the two shares
 *
 * @example
 * // classify says true, true, false, true about four 3s, and false, true about two 7s
 * accuracy(images, classify)   // { threes: 0.75, sevens: 0.5, mean: 0.625 }
 */
export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  throw todo("find the share of true among the 3s and the share of false among the 7s, and their mean");
}
