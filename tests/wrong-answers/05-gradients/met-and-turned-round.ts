/**
 * @belief   Write down whom you meet on the way from the result, and turn the list round.
 * @origin   It works for every tree.
 * @replaces 4-order.ts
 * @fails    4-order > inOrder · every Value once, however often it was used
 * @says     is the order in which one meets the Values
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
