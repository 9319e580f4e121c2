/**
 * @belief   The parts are those of the other files; the parameter is for show.
 * @origin   Both names are in sight without it.
 * @replaces 5-backward.ts
 * @does     passes gradients on in its own way, not with the parts that were handed in.
 * @mend     Call parts.inOrder and parts.passBack. They are yours unless somebody hands in others.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, _parts?: Parts): void {
  const order = inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) passBack(value);
}
