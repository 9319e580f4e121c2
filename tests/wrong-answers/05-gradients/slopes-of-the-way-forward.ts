/**
 * @belief   A sum doesn't pass anything on; it only adds.
 * @origin   Constants vanish in a derivative, and the summands are taken for constants.
 * @replaces 3-value.ts
 * @does     stores a slope of 0 along each input.
 * @mend     Move a by 1, and look at the sum. It moves, so the slope isn't 0.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [a, b], [0, 0]);
}
