/**
 * @belief   A walk begins with clean gradients everywhere.
 * @origin   Old numbers look like dirt; that they add up on purpose is not known.
 * @replaces 5-backward.ts
 * @does     clears the leaves before the walk, too.
 * @mend     Clear only Values that have inputs. What is in a leaf stays, and the walk adds to it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const order = parts.inOrder(last);
  for (const value of order) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
