/**
 * @belief   Leaves have no inputs and come first, so sort by the number of inputs.
 * @origin   relu has one input, which may be the sum of two others.
 * @replaces 4-order.ts
 * @does     sorts by the number of inputs: a Value with one input comes before every Value with two, even
 *           before its own input.
 * @mend     Follow the inputs: a Value comes when all of its inputs have come.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const found = new Set<Value>([last]);
  for (const value of found) for (const input of value.inputs) found.add(input);
  found.delete(last);
  const order = [...found].reverse().sort((one, other) => one.inputs.length - other.inputs.length);
  return [...order, last];
}
