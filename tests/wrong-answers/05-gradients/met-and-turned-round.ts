/**
 * @belief   Write down whom you meet on the way from the result, and turn the list round.
 * @origin   It works for every tree.
 * @replaces 4-order.ts
 * @does     lists the Values in the order in which they are first met on the way down, and turns that round.
 * @mend     Who is met early may be needed by one that is met later. Put a Value on the list after its inputs, and turn
 *           nothing round.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const met: Value[] = [];
  const visit = (value: Value): void => {
    if (met.includes(value)) return;
    met.push(value);
    for (const input of value.inputs) visit(input);
  };
  visit(last);
  return met.reverse();
}
