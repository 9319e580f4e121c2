/**
 * 05-gradients, section 4: the order of a calculation.
 *
 * Values and their inputs form a graph. To walk through it we need an order in which every Value comes after all that
 * it was made from. Read from left to right it's the way forward; read from right to left, the way back.
 *
 * Lesson: README.md, "4. Order". The order's name in other books: topological order.
 */
import type { Value } from "./3-value.ts";

/**
 * All Values that a result was made from, in an order that respects who needs whom.
 *
 * Every Value is there exactly once, even one that was used several times. Each comes after its inputs. The result
 * comes last. Several orders may do all this: any of them is right.
 *
 * Two Values are the same when they are one object (`===`). Equal numbers don't make them the same. The Values stay as
 * they are, and every call begins anew.
 *
 * Follow a Value's inputs only once, however many ways lead to it. Take x + x, then that sum plus itself, and so on:
 * the number of ways doubles each time.
 *
 * @param last the result
 * @returns an array of the Values: the leaves among them, and the result itself
 *
 * @example
 * // s was made from x and y, and f from s and z
 * inOrder(f); // [x, y, s, z, f], or [z, y, x, s, f], ... but not [x, s, y, z, f]: there s comes before its input y
 *
 * Errors: none of its own.
 */
export function inOrder(last: Value): Value[] {
  // #region answer: collect every Value that last was made from, once, each after its inputs, and last itself
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    if (order.has(value)) return;
    for (const input of value.inputs) visit(input);
    order.add(value);
  };
  visit(last);
  return [...order];
  // #endregion
}
