/**
 * @way      Goes to the inputs from the last to the first: another order that respects who needs whom.
 * @replaces 4-order.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const visit = (value: Value): void => {
    for (const input of value.inputs.toReversed()) if (!order.includes(input)) visit(input);
    order.push(value);
  };
  visit(last);
  return order;
}
