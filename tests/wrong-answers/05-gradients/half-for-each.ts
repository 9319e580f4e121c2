/**
 * @belief   Two inputs share the change, so each has half of it.
 * @origin   With shares, the whole is always 1.
 * @replaces 3-value.ts
 * @does     stores a slope of a half along each input.
 * @mend     Move a by 1 and leave b: the sum moves by all of that 1.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [a, b], [0.5, 0.5]);
}
