/**
 * @belief   First the walk gets its number, then the rest is cleared.
 * @origin   Steps 1 and 2 are done in the other order.
 * @replaces 5-backward.ts
 * @does     passes nothing on from a result that has inputs.
 * @mend     First clear the Values in between, then add upstream to the result's grad, then let all pass on, the result
 *           first.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  last.grad += upstream;
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  for (const value of order.toReversed()) parts.passBack(value);
}
