/**
 * @belief   backward fills .grad, and returns the gradients as well.
 * @origin   It seems handy to have them at once.
 * @replaces 5-backward.ts
 * @does     fills the grads, but gives them back as well.
 * @mend     backward returns nothing: its results are in .grad.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): number[] {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  return order.filter((value) => value.inputs.length === 0).map((leaf) => leaf.grad);
}
