/**
 * 02-tensors, section 1: a new list from an old one.
 *
 * Two questions turn one list into another. Which members stay? What becomes of each? The first is called filtering,
 * the second mapping. Python has a notation of its own for both together, the list comprehension. TypeScript has
 * two methods, and one goes behind the other.
 *
 * Lesson: README.md, "1. Lists". Python: `[2 * x for x in numbers if x % 2 == 1]`.
 */
import { todo } from "#kit/todo.ts";

/**
 * The odd numbers of a list, doubled, in the order in which they stand there.
 *
 * @param numbers whole numbers, below 0 too; the list must stay as it is
 * @returns a new list: every odd number times 2
 *
 * @example
 * oddsDoubled([3, 4, 5])   // [6, 10]
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  throw todo("keep the odd numbers, and double each of them");
}

/**
 * The list comprehension as a function: `[change(x) for x in list if keep(x)]`.
 *
 * @param list   the members to begin with, of any type (NaN, `undefined` and objects, too); the list must stay as it is
 * @param keep   says whether a member of the list stays. Ask it once about each member, about equal ones, too: it may answer
 *               differently each time. Hand it the member itself, no copy, and nothing else.
 * @param change makes something new of a member that stays, perhaps `false`, `undefined` or a list. Call it once for
 *               each of them, for equal ones, too: what it gives may be something else at each call. Hand it that
 *               member and nothing else, and no member that doesn't stay.
 * @returns a new list of what `change` gave, in the order of `list`. What one of the two throws, filterMap throws.
 *
 * @example
 * const isShort = (word: string) => word.length < 5;
 * const shout = (word: string) => `${word}!`;
 * filterMap(["one", "seven", "two"], isShort, shout)   // ["one!", "two!"]
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  throw todo("ask keep about every member, and change those that stay");
}
