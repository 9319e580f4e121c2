/**
 * @belief   The walk begins at the result, so its old gradient is the only one in the way.
 * @origin   One looks at where one starts.
 * @replaces 5-backward.ts
 * @does     clears the result's old grad, but not the other Values in between, so they pass on old grads once more.
 * @mend     Set the grad of every Value that has inputs to 0 before the walk.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  if (last.inputs.length > 0) last.grad = 0;
  last.grad += upstream;
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
