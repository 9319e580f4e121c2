/**
 * @belief   backward adds, so it clears nothing.
 * @origin   The rule for the leaves is applied to all.
 * @replaces 5-backward.ts
 * @does     clears no grad before the walk: the result and the Values in between pass on old grads once more.
 * @mend     Only leaves collect. Set the grad of every Value that has inputs to 0 first.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  last.grad += upstream;
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
