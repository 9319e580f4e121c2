/**
 * @belief   The list begins where the walk back begins.
 * @origin   The walk goes from the result to the leaves, so the list is turned round for it.
 * @replaces 4-order.ts
 * @does     gives a right order turned round, with the result first.
 * @mend     Don't turn the list round: the inputs come first, the result last. backward reads it from its end.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    if (order.has(value)) return;
    for (const input of value.inputs) visit(input);
    order.add(value);
  };
  visit(last);
  return [...order].reverse();
}
