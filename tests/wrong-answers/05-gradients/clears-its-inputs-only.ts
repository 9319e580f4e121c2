/**
 * @belief   In between are the inputs of the result.
 * @origin   In the lesson's example the one Value in between is an input of the result.
 * @replaces 5-backward.ts
 * @does     clears only the result and its own inputs, not the Values further back.
 * @mend     Go through the whole order, and clear every Value that has inputs.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  for (const value of [last, ...last.inputs]) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
