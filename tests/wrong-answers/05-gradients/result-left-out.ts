/**
 * @belief   What the result was made from doesn't include the result.
 * @origin   The first line of the description says "all Values that a result was made from".
 * @replaces 4-order.ts
 * @does     leaves the result itself out.
 * @mend     The result belongs to the list, as the last one.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    if (order.has(value)) return;
    for (const input of value.inputs) visit(input);
    order.add(value);
  };
  for (const input of last.inputs) visit(input);
  return [...order].filter((value) => value !== last);
}
