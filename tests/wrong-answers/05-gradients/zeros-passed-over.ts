/**
 * @belief   A Value that is 0 takes no part.
 * @origin   0 is taken for "isn't there".
 * @replaces 4-order.ts
 * @does     leaves out the Values whose number is 0, and what only they were made from.
 * @mend     A Value's number doesn't matter here. Every Value belongs to the order.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    if (!value.data || order.has(value)) return;
    for (const input of value.inputs) visit(input);
    order.add(value);
  };
  visit(last);
  return [...order];
}
