/**
 * @belief   The walk can be made with 1, and the leaves be multiplied with upstream afterwards.
 * @origin   Every way from the result begins with the same number.
 * @replaces 5-backward.ts
 * @does     multiplies the gradients of all leaves with upstream after the walk, those that were there before it, too.
 * @mend     Add `upstream` to the result's own grad before the walk. The old gradients of the leaves stay, and get
 *           something added.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += 1;
  for (const value of order.toReversed()) parts.passBack(value);
  for (const value of order) if (value.inputs.length === 0) value.grad *= upstream;
}
