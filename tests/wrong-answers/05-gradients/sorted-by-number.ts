/**
 * @belief   The numbers grow on the way to the result.
 * @origin   In the example of the lesson's picture they nearly do.
 * @replaces 4-order.ts
 * @does     sorts the Values by their numbers.
 * @mend     A result may be smaller than its inputs. What counts is who was made from whom.
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
  return [...order].sort((a, b) => a.data - b.data);
}
