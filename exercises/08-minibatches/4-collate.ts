/**
 * 08-minibatches, section 4: **collate**.
 *
 * A model wants one tensor with many pictures in it, not a list of pictures. So the items of a batch are laid behind
 * each other: all inputs become one tensor, all labels another.
 *
 * Lesson: README.md, "4. Collate". PyTorch: `default_collate`, which is the usual `collate_fn` of a `DataLoader`.
 */
import { type Pair, stack } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Makes a batch out of single items.
 *
 * @param pairs the items, at least one: inputs of one shape, each with its label, and labels of one shape
 * @returns a pair again: the inputs, stacked along a new axis 0, and the labels, stacked in the same way. Both keep
 *          their type
 *
 * @example
 * const [xb, yb] = collate([[tensor([1, 2]), tensor([0])], [tensor([3, 4]), tensor([1])]]);
 * xb; // tensor([[1., 2.], [3., 4.]])
 * yb; // tensor([[0.], [1.]])
 *
 * Errors: none of its own; the engine complains when the shapes differ, or when there is no item.
 */
export function collate(pairs: readonly Pair[]): Pair {
  throw todo("return the pair of all inputs, stacked, and all labels, stacked");
}
