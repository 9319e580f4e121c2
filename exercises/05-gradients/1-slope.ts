/**
 * 05-gradients, section 1: slope.
 *
 * How much does the result change when the input changes a little? Change it a little, and look. This needs no theory,
 * it works for any function, and later it will tell us whether a cleverer way is right.
 *
 * Lesson: README.md, "1. Slope". Python: `(f(x + h) - f(x - h)) / (2*h)`.
 */
import { todo } from "#kit/todo.ts";

/**
 * The slope of the straight line through two points of a curve: the one at x, and the one h to the right of it.
 *
 * @param f the curve: gives the height at a place
 * @param x the first place
 * @param h how far to the right the second place is: not 0. Below 0 it lies to the left
 * @returns how much the line rises for every 1 that it goes to the right
 *
 * @example
 * secant((x) => x * x, 3, 1); // 7: from 9 up to 16
 *
 * Errors: none of its own.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  throw todo("divide how much f rises from x to x + h by how far that is");
}

/**
 * The slope of a curve at x, by a **central difference**: look as far to the left as to the right.
 *
 * The line goes through the points at x - h and at x + h, so x lies in the middle between them. At x itself the curve
 * may have no height (NaN, "not a number"): nobody asks for it.
 *
 * @param f the curve: gives the height at a place
 * @param x the place
 * @param h how far to look to each side: not 0, perhaps below 0
 * @returns about how much f changes per unit that x changes
 *
 * @example
 * slope((x) => x * x, 3); // 6, or a number very near to it
 *
 * Errors: none of its own.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  throw todo("divide how much f rises from x - h to x + h by how far that is");
}

/**
 * The gradient of a function of several numbers: one slope for each, by central differences.
 *
 * For each slope only one of the numbers is moved. The others stay where they are. The list `at` belongs to the caller
 * and must not change, not even for a moment: f may look at it, too. Move the numbers of a copy. Where nothing is moved,
 * f may be NaN: don't ask.
 *
 * @param f takes a list of n numbers and gives one number. It only reads the list, and keeps nothing of it
 * @param at n numbers: where to take the slopes
 * @param h how far to look to each side: not 0, perhaps below 0
 * @returns n slopes: about how much f changes per unit that the first, the second, ... number changes
 *
 * @example
 * slopes(([width, height]) => width! * height!, [2, 5]); // [5, 2], or very near to it
 *
 * Errors: none of its own.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  throw todo(
    "for each place in the list, move that number alone to both sides and take the central difference",
  );
}
