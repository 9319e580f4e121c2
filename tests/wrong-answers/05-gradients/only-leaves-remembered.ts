/**
 * @belief   Only leaves are used several times, so only they need to be remembered.
 * @origin   In the first examples the shared Value is an input of the formula.
 * @replaces 4-order.ts
 * @does     lists a leaf once, but a Value in between once for every way that leads to it.
 * @mend     Any Value may be used several times. Ask for all of them whether they are on the list.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const visit = (value: Value): void => {
    if (value.inputs.length === 0 && order.includes(value)) return;
    value.inputs.forEach(visit);
    order.push(value);
  };
  visit(last);
  return order;
}
