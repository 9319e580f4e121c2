/**
 * @way      The list is built from the end: a Value is free when all that were made from it are on the list.
 * @replaces 4-order.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const users = new Map<Value, number>([[last, 0]]);
  const found = [last];
  for (const value of found) {
    for (const input of value.inputs) {
      if (!users.has(input)) found.push(input);
      users.set(input, (users.get(input) ?? 0) + 1);
    }
  }
  const order: Value[] = [];
  const free = [last];
  while (free.length > 0) {
    const value = free.shift()!;
    order.push(value);
    for (const input of value.inputs) {
      const left = users.get(input)! - 1;
      users.set(input, left);
      if (left === 0) free.push(input);
    }
  }
  return order.reverse();
}
