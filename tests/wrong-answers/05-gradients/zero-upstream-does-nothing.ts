/**
 * @belief   With an upstream number of 0 there is nothing to do.
 * @origin   0 is taken for an empty task.
 * @replaces 5-backward.ts
 * @does     returns at once when upstream is 0, so the Values in between keep what an earlier walk left.
 * @mend     0 is a number like any other: clear the Values in between, and let all of them pass on.
 */

import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  if (upstream === 0) return;
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (let i = order.length - 1; i >= 0; i--) parts.passBack(order[i]!);
}
