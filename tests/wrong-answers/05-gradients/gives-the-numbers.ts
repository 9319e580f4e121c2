/**
 * @belief   The order of a calculation is a list of its numbers.
 * @origin   Numbers are what one sees when one prints them.
 * @replaces 4-order.ts
 * @does     lists the Values' numbers, not the Values themselves.
 * @mend     Put the Values on the list: the walk back needs their inputs and slopes.
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
  return [...order].map((value) => value.data) as unknown as Value[];
}
