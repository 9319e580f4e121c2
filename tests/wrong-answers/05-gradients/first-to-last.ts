/**
 * @belief   Walk through the order as it is.
 * @origin   That it must be turned round is forgotten.
 * @replaces 5-backward.ts
 * @does     brings the gradient from the result to its own inputs, and no further.
 * @mend     A Value passes on when its own grad is complete: go through the order from its end, the result first. Clear
 *           the Values with inputs before the walk: on the way, what has just arrived would be lost.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order) parts.passBack(value);
}
