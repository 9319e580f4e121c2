/**
 * @belief   A Value whose number was met has been there already.
 * @origin   A set of numbers is easier to think of than a set of objects.
 * @replaces 4-order.ts
 * @does     doesn't go to a Value whose number it has met on its way down.
 * @mend     Remember the Values themselves, not their numbers: two Values may hold the same number.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const seen = new Set<number>();
  const visit = (value: Value): void => {
    if (seen.has(value.data)) return;
    seen.add(value.data);
    value.inputs.forEach(visit);
    order.push(value);
  };
  visit(last);
  return order;
}
