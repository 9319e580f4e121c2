/**
 * @way      Goes through all Values again and again, and takes each whose inputs are all on the list.
 * @replaces 4-order.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const waiting = new Set([last]);
  for (const value of waiting) for (const input of value.inputs) waiting.add(input);
  const order: Value[] = [];
  while (waiting.size > 0) {
    for (const value of waiting) {
      if (value.inputs.some((input) => waiting.has(input))) continue;
      order.push(value);
      waiting.delete(value);
    }
  }
  return order;
}
