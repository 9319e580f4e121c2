/**
 * 01-pixels, section 4: is 255 black or white?
 *
 * The number alone doesn't say. A convention does, and there are two in use:
 *
 *   - "light": the number is an amount of light. 0 is black, 255 is white. Screens, cameras and the PNG format mean
 *     this, so it is the usual meaning of a grey picture.
 *   - "ink": the number is an amount of ink on white paper. 0 is white paper, 255 is black ink. The people who made
 *     our digits mean this.
 *
 * Both are whole numbers from 0 to 255, and both fit in the same file. Only the reading differs.
 *
 * Lesson: README.md, "4. Ink". Python: `255 - image`.
 */
import { todo } from "#kit/todo.ts";
import type { Matrix } from "./1-matrix.ts";

/** How a number is to be read: as an amount of light (0 is black) or as an amount of ink (0 is white). */
export type Convention = "light" | "ink";

/**
 * Says what one pixel looks like under a convention.
 *
 * @param value      the pixel, 0 to 255
 * @param convention how to read it
 * @returns `"black"` or `"white"` at the two ends, `"grey"` for everything between them
 *
 * @example
 * looksLike(0, "light")   // "black": no light
 * looksLike(0, "ink")     // "white": no ink, so we see the paper
 */
export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  throw todo("the two ends are black and white, and the convention says which end is which");
}

/**
 * Finds out which convention a picture of dark writing on light paper uses. Most of such a picture is paper. So its
 * mean tells: where paper is 0 the mean is low ("ink"), where paper is 255 the mean is high ("light").
 *
 * @param image a picture of writing, any size
 * @returns `"ink"` when the mean over all pixels is below 128, else (128 itself, too) `"light"`. Don't round the mean.
 *   (The computer may write a mean of 128 as 127.99999999999999: then either will do.)
 *
 * @example
 * conventionOf([[0, 0, 0], [0, 255, 0]])           // "ink": the mean is 42.5
 * conventionOf([[255, 255, 255], [255, 0, 255]])   // "light": the mean is 212.5
 */
export function conventionOf(image: Matrix): Convention {
  throw todo("take the mean over all pixels and compare it with 128");
}

/**
 * Swaps ink and paper: the way from either convention to the other. The picture itself must stay as it is.
 *
 * @param image a picture, any size, 0 to 255
 * @returns a new matrix of the same size; 0 has become 255, 255 has become 0, 1 has become 254
 *
 * @example
 * invert([[0, 48, 255]])   // [[255, 207, 0]]
 */
export function invert(image: Matrix): Matrix {
  throw todo("build a new matrix in which every pixel is its distance from 255");
}
