/**
 * @belief   Put what is still to do on a stack, write down what one takes from it, and turn the list round.
 * @origin   A stack is the usual way to go without recursion. It works for every tree.
 * @replaces 4-order.ts
 * @does     lists the Values in the order in which they come from a stack, and turns that round.
 * @mend     Who is met early may be needed by one that is met later. A Value may go on the list when all its inputs are
 *           there.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const met: Value[] = [];
  const stack = [last];
  while (stack.length > 0) {
    const value = stack.pop()!;
    if (met.includes(value)) continue;
    met.push(value);
    stack.push(...value.inputs);
  }
  return met.reverse();
}
