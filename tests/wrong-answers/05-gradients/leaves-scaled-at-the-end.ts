/**
 * @belief   Upstream multiplies every gradient, so it can be done at the end.
 * @origin   It can, when the leaves had nothing before.
 * @replaces 5-backward.ts
 * @does     multiplies what is in the leaves by upstream after the walk, earlier gradients included.
 * @mend     Begin the walk with upstream in the result's grad: then only this walk's part is multiplied.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += 1;
  for (const value of order.toReversed()) parts.passBack(value);
  for (const value of order) value.grad *= upstream;
}
