/**
 * @belief   From each Value go on to its inputs, and so on.
 * @origin   Recursion needs no order, it seems.
 * @replaces 5-backward.ts
 * @does     goes down every path, so that a shared Value passes its grad on once for each way that leads to it.
 * @mend     Take the Values in the order of parts.inOrder, from its end, each once: then its grad is complete when it
 *           passes on.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  for (const value of parts.inOrder(last)) if (value.inputs.length > 0) value.grad = 0;
  const visit = (value: Value): void => {
    parts.passBack(value);
    for (const input of value.inputs) visit(input);
  };
  last.grad += upstream;
  visit(last);
}
