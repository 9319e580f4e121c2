/**
 * 08-minibatches, section 3: who comes when.
 *
 * One walk through all items is a **pass**, or an epoch. Before it begins, two things are decided: in which order the
 * items come, and where one batch ends and the next begins. Both are about indices only. No picture is touched yet.
 *
 * Lesson: README.md, "3. Order and portions". PyTorch: `SequentialSampler`, `RandomSampler` and `BatchSampler`.
 */
import { randperm } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The order of one pass: every index from 0 to `length` − 1, exactly once.
 *
 * In a random order when `shuffle` is true: then it's what one call of the engine's `randperm(length)` gives. Otherwise
 * nothing is drawn. The generator is the caller's: this function sets no seed.
 *
 * @param length how many items there are: a whole number, 0 or more
 * @param shuffle whether the order is left to chance
 * @returns `length` indices, as a list of plain numbers (of a tensor: `tolist() as number[]`); a shuffled order may
 *   happen to be 0, 1, 2, ..., too
 *
 * @example
 * passOrder(4, false); // [0, 1, 2, 3]
 * passOrder(4, true);  // [2, 0, 3, 1], say
 * passOrder(4, true);  // [1, 2, 0, 3], say: another call, another order
 *
 * Errors: none of its own.
 */
export function passOrder(length: number, shuffle: boolean): number[] {
  throw todo("return the indices 0 to length − 1, in order, or as randperm gives them");
}

/**
 * Cuts a list into portions of `batchSize` items. When it doesn't come out even, the last portion is smaller.
 *
 * @param items any list; it stays as it is
 * @param batchSize how many items a portion holds: a whole number, 1 or more
 * @returns the portions in order: together they hold every item once, in the order of `items`.
 *          Each is a list of its own, also a single one: whoever changes it doesn't change `items`
 *
 * @example
 * portions([4, 0, 3, 1, 2], 2); // [[4, 0], [3, 1], [2]]
 *
 * Errors: when `batchSize` isn't a whole number of 1 or more, an `Error` whose message holds it. That is so for 0 and
 * −2, for 2.5, `NaN` and `Infinity`, and for an empty list, too. (With 0 there would be no end to the empty portions.
 * Check before you cut.)
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  throw todo("refuse an impossible batchSize, then cut items into portions, the last one with what is left");
}
