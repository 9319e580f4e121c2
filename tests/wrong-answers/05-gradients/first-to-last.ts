/**
 * @belief   Walk through the order as it is.
 * @origin   That it must be turned round is forgotten.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2
 * @says     has nothing from s: s didn't pass on its grad, or it did so before it had any
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order) parts.passBack(value);
}
