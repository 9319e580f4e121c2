/**
 * @belief   The walk finds the gradients by itself.
 * @origin   The slope of the result along itself is never written down.
 * @replaces 5-backward.ts
 * @does     brings no gradient to any leaf.
 * @mend     The walk begins with the result: add upstream to its grad. Then every Value passes on, from the result back
 *           to the leaves.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  for (const value of order.toReversed()) parts.passBack(value);
}
