/**
 * @belief   The result's own gradient is the upstream number.
 * @origin   It is, unless the result is a leaf and has been there before.
 * @replaces 5-backward.ts
 * @does     sets the result's grad to upstream, so a leaf that is the result loses what it had.
 * @mend     Add upstream to the result's grad. If it's a leaf, it keeps what earlier walks brought.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
