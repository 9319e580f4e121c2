/**
 * @belief   A Value has two inputs at most.
 * @origin   add and mul have two, pow and relu one.
 * @replaces 4-order.ts
 * @does     follows only the first two inputs of each Value.
 * @mend     Go through the whole list of inputs, however long it is.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    if (order.has(value)) return;
    const [first, second] = value.inputs;
    if (first) visit(first);
    if (second) visit(second);
    order.add(value);
  };
  visit(last);
  return [...order];
}
