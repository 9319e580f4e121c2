/**
 * @belief   upstream || 1 is the upstream, or 1 when there is none.
 * @origin   It's a common way to write a default.
 * @replaces 5-backward.ts
 * @does     begins with 1 when upstream is 0.
 * @mend     0 is an upstream like any other: then nothing arrives. Only a missing one becomes 1, and the parameter's
 *           default sees to that.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream || 1;
  for (const value of order.toReversed()) parts.passBack(value);
}
