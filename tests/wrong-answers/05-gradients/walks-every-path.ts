/**
 * @belief   A Set keeps every Value once, so nothing else is needed.
 * @origin   The list comes out right; how long it takes shows only in large graphs.
 * @replaces 4-order.ts
 * @fails    4-order > inOrder · every Value once, however often it was used
 * @says     means that every path was walked
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order = new Set<Value>();
  const visit = (value: Value): void => {
    for (const input of value.inputs) visit(input);
    order.add(value);
  };
  visit(last);
  return [...order];
}
