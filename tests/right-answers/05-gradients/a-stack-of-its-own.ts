/**
 * @way      No function calls itself: a list of what is still to do takes the place of the recursion.
 * @replaces 4-order.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const todo = [last];
  while (todo.length > 0) {
    const value = todo.at(-1)!;
    const missing = value.inputs.find((input) => !order.includes(input));
    if (missing !== undefined) todo.push(missing);
    else if (!order.includes(todo.pop()!)) order.push(value);
  }
  return order;
}
