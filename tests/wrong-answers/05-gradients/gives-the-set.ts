/**
 * @belief   A Set of Values is as good as a list.
 * @origin   for ... of goes through both.
 * @replaces 4-order.ts
 * @does     gives back a Set, not an array.
 * @mend     Make an array of it: [...order].
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
  return order as unknown as Value[];
}
