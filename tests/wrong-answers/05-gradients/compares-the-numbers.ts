/**
 * @belief   Two Values with the same number are the same.
 * @origin   In a set of numbers they would be.
 * @replaces 4-order.ts
 * @does     leaves a Value out when one with the same number is on the list already.
 * @mend     Compare the Values themselves, not their numbers: order.includes(value), or a Set of Values.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const visit = (value: Value): void => {
    if (order.some((other) => other.data === value.data)) return;
    for (const input of value.inputs) visit(input);
    if (!order.some((other) => other.data === value.data)) order.push(value);
  };
  visit(last);
  return order;
}
