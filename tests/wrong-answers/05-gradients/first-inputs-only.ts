/**
 * @belief   Each Value was made from one other.
 * @origin   In a chain it was.
 * @replaces 4-order.ts
 * @does     follows only the first input of each Value.
 * @mend     Go to all inputs of a Value before you put it on the list.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  for (let value: Value | undefined = last; value !== undefined; value = value.inputs[0]) order.push(value);
  return order.reverse();
}
