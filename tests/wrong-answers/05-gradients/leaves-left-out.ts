/**
 * @belief   Leaves were not calculated, so they are not part of the calculation.
 * @origin   They have nothing to pass on.
 * @replaces 4-order.ts
 * @does     leaves the leaves out.
 * @mend     The leaves belong to the order: the inputs of the formula are among them.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    for (const input of value.inputs) visit(input);
    if (value.inputs.length > 0) order.add(value);
  };
  visit(last);
  return [...order];
}
