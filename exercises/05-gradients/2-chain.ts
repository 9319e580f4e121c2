/**
 * 05-gradients, section 2: the chain rule.
 *
 * A long formula is a chain of short ones. Each link passes a change on, and makes it larger or smaller. What comes
 * out at the end is found with nothing but multiplication and addition: multiply along a path, add over the paths.
 *
 * Lesson: README.md, "2. The chain rule".
 */
import { todo } from "#kit/todo.ts";

/**
 * The slope of a whole chain: of its end along its beginning.
 *
 * @param links the slope of each link along the one before it, in order
 * @returns their combined slope. A chain without links changes nothing: its slope is 1
 *
 * @example
 * chain([2, 5]); // 10: the first link doubles a change, the second makes five times as much of it
 *
 * Errors: none of its own.
 */
export function chain(links: readonly number[]): number {
  throw todo("multiply the slopes of all links");
}

/**
 * The slope along an input that reaches the result on several paths at once.
 *
 * A change of the input travels along every path. At the end all that arrives adds up.
 *
 * @param paths for each path from the input to the result, the slopes of its links. A path without links brings 1, as
 *              in `chain`
 * @returns the slope of the result along the input. Without any path it is 0: the result doesn't depend on the input
 *
 * @example
 * overPaths([[2, 5], [3]]); // 13: on the first path 10 arrives, on the second 3
 *
 * Errors: none of its own.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  throw todo("multiply along each path, then add up what the paths give");
}

/**
 * The gradient of f = (x + y) × z, worked out by a person, once, with pencil and paper.
 *
 * Write three short formulas in x, y and z. They are exact: nothing is nudged here, and no machine is called.
 *
 * @returns the slopes of f along x, y and z, in this order
 *
 * @example
 * byHand(-3, 5, -2); // [-2, -2, 2]
 *
 * Errors: none of its own.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  throw todo("write down the slopes of (x + y) × z along x, y and z");
}
