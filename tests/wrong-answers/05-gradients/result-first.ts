/**
 * @belief   The order begins where the walk back begins.
 * @origin   backward is what it is all for.
 * @replaces 4-order.ts
 * @fails    4-order > inOrder · inputs before what is made from them, the result last
 * @says     is the result first
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    order.add(value);
    for (const input of value.inputs) visit(input);
  };
  visit(last);
  return [...order];
}
