/**
 * @belief   The walk begins with 1, and upstream comes on top.
 * @origin   Step 1 of the lesson's picture is kept beside the new number.
 * @replaces 5-backward.ts
 * @does     begins with upstream + 1.
 * @mend     Upstream takes the place of the 1. Add nothing else to the result's grad.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream + 1;
  for (const value of order.toReversed()) parts.passBack(value);
}
