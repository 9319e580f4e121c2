/**
 * @belief   backward fills .grad, and returns the gradients as well.
 * @origin   It seems handy to have them at once.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q30 · backward returns nothing: its results are in .grad
 * @says     backward itself returns nothing
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): number[] {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  return order.filter((value) => value.inputs.length === 0).map((leaf) => leaf.grad);
}
