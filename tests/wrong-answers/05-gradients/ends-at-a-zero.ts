/**
 * @belief   Where the gradient is 0, nothing is left to do.
 * @origin   True for this Value, but others wait behind it.
 * @replaces 5-backward.ts
 * @does     ends the whole walk when it comes to a Value with inputs whose grad is 0.
 * @mend     A Value whose grad is 0 has nothing to pass on, but those that come after it on the walk may
 *           have: go on.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) {
    if (value.inputs.length > 0 && value.grad === 0) break;
    parts.passBack(value);
  }
}
