/**
 * @belief   Notes are cleared when they are no longer needed: at the end.
 * @origin   One tidies up after work, not before.
 * @replaces 5-backward.ts
 * @does     clears the Values in between after the walk, and not before it.
 * @mend     What an earlier walk or anybody else left there is in the way now. Clear before the walk begins.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
}
