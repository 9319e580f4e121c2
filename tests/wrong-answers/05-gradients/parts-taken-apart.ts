/**
 * @belief   A method is a function like any other, so it can be taken out of its object.
 * @origin   Short names are easier to read.
 * @replaces 5-backward.ts
 * @does     takes inOrder and passBack out of parts, so they lose their object: this is undefined in them.
 * @mend     Call them as parts.inOrder(...) and parts.passBack(...).
 */

import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const { inOrder: arrange, passBack: pass } = parts;
  const order = arrange(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) pass(value);
}
