/**
 * @belief   a × a is a², so it has one input and the slope 2a.
 * @origin   pow does it in this way.
 * @replaces 3-value.ts
 * @does     puts a Value that is multiplied by itself on the list once, with twice its number as the slope.
 * @mend     a and b are both on the list, even when they are the same Value. Each place has its own slope.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  if (a === b) return new Value(a.data * a.data, [a], [2 * a.data]);
  return new Value(a.data * b.data, [a, b], [b.data, a.data]);
}
