/**
 * @belief   The result isn't a Value in between, so it is not cleared.
 * @origin   "In between" is read as between the leaves and the result.
 * @replaces 5-backward.ts
 * @does     doesn't clear the result's own old grad before it adds upstream.
 * @mend     In between are all Values that have inputs. The result has some: set it to 0 as well.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0 && value !== last) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
