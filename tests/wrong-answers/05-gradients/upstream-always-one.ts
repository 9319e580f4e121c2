/**
 * @belief   The walk begins with 1.
 * @origin   It does whenever the result is a loss.
 * @replaces 5-backward.ts
 * @does     begins with 1, whatever upstream is.
 * @mend     Add the upstream that was handed in to the result's grad. 1 is only its default.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += 1;
  for (const value of order.toReversed()) parts.passBack(value);
}
