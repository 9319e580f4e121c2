/**
 * @belief   The slope along a factor is this factor.
 * @origin   The lists are written in the same order, because it looks right.
 * @replaces 3-value.ts
 * @does     stores a's own number as the slope along a, and b's along b.
 * @mend     Move a by 1, and a × b moves by b. The numbers are exchanged.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [a, b], [a.data, b.data]);
}
