/**
 * @belief   Every Value gets the upstream gradient.
 * @origin   "What arrives from further on" is taken to reach all of them directly.
 * @replaces 5-backward.ts
 * @does     begins every Value in between with upstream.
 * @mend     Only the result gets upstream. The others begin at 0 and get what is passed on to them.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = upstream;
  if (last.inputs.length === 0) last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
