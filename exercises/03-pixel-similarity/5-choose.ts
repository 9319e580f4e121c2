/**
 * 03-pixel-similarity, section 5: which ideal is nearer?
 *
 * Now a picture can be named. Measure its distance to the ideal 3 and to the ideal 7: the smaller one wins. It takes
 * one picture at a time here; module 04 does the same with a thousand at once.
 *
 * Lesson: README.md, "5. The nearer one". PyTorch: `distance(x, ideal3) < distance(x, ideal7)`.
 */
import { todo } from "#kit/todo.ts";
import type { Pixels } from "./1-image.ts";
import type { Digit, Ideals } from "./2-ideal.ts";

/** Measures how far apart two pictures are: `l1`, `rmse`, or any other measure. */
export type Distance = (a: Pixels, b: Pixels) => number;

/** How far a picture is from the two ideals: two numbers, 0 or more. */
export type Distances = Readonly<Record<Digit, number>>;

/**
 * Measures a picture against both ideals.
 *
 * @param image    a picture
 * @param ideals   the ideal 3 and the ideal 7, of the same length as the picture and in the same unit
 * @param distance how to measure. Hand it the two pictures, in either order, and nothing else. What it throws,
 *                 distancesTo throws.
 * @returns the distance to the ideal 3 under the key 3, the distance to the ideal 7 under the key 7, measured at
 *          each call
 *
 * @example
 * distancesTo(image, ideals, l1)   // { 3: 0.1114, 7: 0.1586 } for train/3/10000.png
 */
export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  throw todo("measure twice, and put each distance under its digit");
}

/**
 * Names the nearer digit.
 *
 * @param distances how far a picture is from the two ideals
 * @returns 3 or 7, as a number, however little the difference is. When the picture is equally far from both nothing can
 *          be said for either; we say 7.
 *
 * @example
 * nearest({ 3: 0.4, 7: 0.4 })   // 7
 */
export function nearest(distances: Distances): Digit {
  throw todo("compare the two distances and return the digit that is nearer");
}
