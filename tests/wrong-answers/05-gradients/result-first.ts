/**
 * @belief   The order begins where the walk back begins.
 * @origin   backward is what it is all for.
 * @replaces 4-order.ts
 * @does     puts a Value on the list before its inputs.
 * @mend     First the inputs, then the Value itself; the result comes last.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    order.add(value);
    for (const input of value.inputs) visit(input);
  };
  visit(last);
  return [...order];
}
