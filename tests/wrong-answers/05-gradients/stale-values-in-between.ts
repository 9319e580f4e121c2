/**
 * @belief   All gradients add up, those in between, too.
 * @origin   Clearing is the caller's business; but the caller holds only the leaves.
 * @replaces 5-backward.ts
 * @does     sets the result's grad, but doesn't clear the Values in between, so they pass on old grads once more.
 * @mend     Before the walk set the grad of every Value that has inputs to 0.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  last.grad = upstream;
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
