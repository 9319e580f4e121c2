/**
 * @belief   A result without inputs has nobody to pass a gradient to, so there is nothing to do.
 * @origin   The walk begins by asking for inputs.
 * @replaces 5-backward.ts
 * @does     does nothing when the result is a leaf, a Value that wasn't made from others.
 * @mend     The upstream gradient is added to the result's own grad, also when it is a leaf.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  if (last.inputs.length === 0) return;
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
