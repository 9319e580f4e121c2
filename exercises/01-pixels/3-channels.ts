/**
 * 01-pixels, section 3: a colour picture is three matrices.
 *
 * A screen makes every colour from three lamps: red, green and blue. So a colour picture needs three matrices of the
 * same size, one per lamp. Each of the three is called a channel. Alpha is the fourth byte of a pixel, but it is no
 * colour: it says how opaque the pixel is. We leave it out.
 *
 * Lesson: README.md, "3. Channels". Python: `red, green, blue = image.split()`.
 */
import { todo } from "#kit/todo.ts";
import type { Matrix } from "./1-matrix.ts";
import { type Picture, placeOf } from "./2-decode.ts";

/** The three channels of a colour picture: three matrices of the same size. */
export type Channels = { red: Matrix; green: Matrix; blue: Matrix };

/**
 * How much each channel counts when a colour becomes grey. The eye finds green much brighter than blue. The weights
 * are those of an old and still common television standard (ITU-R BT.601). Together they make 1.
 */
export const GREY_WEIGHTS = { red: 0.299, green: 0.587, blue: 0.114 };

/**
 * Takes one channel out of a colour picture.
 *
 * @param picture an unpacked picture (section 2), four bytes per pixel in the order R G B A. Alpha doesn't count,
 *                whatever it is.
 * @param which   0 for red, 1 for green, 2 for blue
 * @returns a matrix of `picture.height` rows and `picture.width` columns, 0 to 255
 *
 * @example
 * // data = 200 100 50 255   201 101 51 255, width 2, height 1
 * channel(picture, 1)   // [[100, 101]]
 */
export function channel(picture: Picture, which: 0 | 1 | 2): Matrix {
  throw todo("do as greyMatrix does, but take the byte that lies `which` places further on");
}

/**
 * Splits a colour picture into its three channels.
 *
 * @param picture an unpacked picture, four bytes per pixel in the order R G B A
 * @returns `{ red, green, blue }`, three matrices of the same size, each a list of its own; alpha is left out, and plays no
 *          part
 *
 * @example
 * // data = 200 100 50 255   201 101 51 255, width 2, height 1
 * splitChannels(picture)   // { red: [[200, 201]], green: [[100, 101]], blue: [[50, 51]] }
 */
export function splitChannels(picture: Picture): Channels {
  throw todo("call channel three times and give each result its name");
}

/**
 * Turns a colour picture into a grey one: per pixel, the three numbers times their GREY_WEIGHTS, added up.
 *
 * @param channels three matrices of the same size, 0 to 255, in fields of any order; they must stay as they are
 * @returns one new matrix of that size: whole numbers, 0 to 255, each sum rounded to the nearest. Where the sum is
 *          half-way between two numbers (12.5), either of them will do.
 *
 * @example
 * toGrey({ red: [[200]], green: [[100]], blue: [[50]] })
 * // [[124]]: 200 x 0.299 + 100 x 0.587 + 50 x 0.114 = 124.2
 */
export function toGrey(channels: Channels): Matrix {
  throw todo("per pixel, weigh red, green and blue with GREY_WEIGHTS, add them, round the sum");
}
