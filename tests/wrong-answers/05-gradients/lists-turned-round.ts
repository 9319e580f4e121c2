/**
 * @belief   In which order the inputs stand doesn't matter, as long as each has its slope.
 * @origin   The walk back gives the same gradients.
 * @replaces 3-value.ts
 * @does     lists b before a.
 * @mend     The list of inputs is a, b, in the order in which they were handed in; the slopes stand in the same order.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [b, a], [a.data, b.data]);
}
