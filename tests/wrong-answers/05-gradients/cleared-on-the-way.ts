/**
 * @belief   A Value is cleared just before something is passed to it.
 * @origin   Clearing and passing on are done in one loop.
 * @replaces 5-backward.ts
 * @does     clears an input with inputs whenever something is passed to it, so of several parts only the last remains.
 * @mend     Clear all Values in between before the walk begins, and only then pass on.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  if (last.inputs.length > 0) last.grad = 0;
  last.grad += upstream;
  for (const value of parts.inOrder(last).toReversed()) {
    for (const input of value.inputs) if (input.inputs.length > 0) input.grad = 0;
    parts.passBack(value);
  }
}
