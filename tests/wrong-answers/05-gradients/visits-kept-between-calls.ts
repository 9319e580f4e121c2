/**
 * @belief   Where one has been once, one needn't go again.
 * @origin   The set of visited Values lives outside of the function.
 * @replaces 4-order.ts
 * @does     leaves out whatever was on the list of an earlier call.
 * @mend     Each call begins anew. Make the set of visited Values inside the function.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

const visited = new Set<Value>();

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const visit = (value: Value): void => {
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.inputs) visit(input);
    order.push(value);
  };
  visit(last);
  return order;
}
