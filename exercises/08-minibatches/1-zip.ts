/**
 * 08-minibatches, section 1: **zip**.
 *
 * To learn, a model needs pictures together with what they show. The pictures lie in one list, the labels in another,
 * and only the place in the list says what belongs together. `zip` makes it explicit: it closes the two lists like the
 * two sides of a zipper, and out come pairs.
 *
 * Lesson: README.md, "1. Zip". Python: `list(zip(images, labels, strict=True))`.
 */
import { todo } from "#kit/todo.ts";

/**
 * Pairs the items of two lists: the first with the first, the second with the second, and so on.
 *
 * Only the place counts. Items can be anything (0, a list, `undefined`), and the same pair may come more than once.
 *
 * @param first any items
 * @param second any items, as many as in `first`
 * @returns a new list of pairs; in each, the item of `first` comes first. Both given lists stay as they are
 *
 * @example
 * zip(["three", "seven"], [3, 7]); // [["three", 3], ["seven", 7]]
 *
 * Errors: when the lists differ in length, an `Error` whose message holds both lengths. Some item would be left without
 * its partner.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  throw todo("refuse two different lengths, then pair each item of first with its partner in second");
}

/**
 * The way back: opens a list of pairs into two lists.
 *
 * @param pairs any pairs; they stay as they are
 * @returns the list of all first items and the list of all second items, both in the order of the pairs
 *
 * @example
 * unzip([["three", 3], ["seven", 7]]); // [["three", "seven"], [3, 7]]
 *
 * Errors: none of its own. (No pairs give two empty lists.)
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  throw todo("return the list of all first items, and the list of all second ones");
}
