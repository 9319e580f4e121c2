/**
 * @belief   When both factors are the same Value, it's one input with one slope.
 * @origin   Each input is expected on the list only once.
 * @replaces 3-value.ts
 * @does     puts a Value that is multiplied by itself on the list once, with its own number as the slope.
 * @mend     a and b are both on the list, even when they are the same Value. Each place has its own slope.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  if (a === b) return new Value(a.data * a.data, [a], [a.data]);
  return new Value(a.data * b.data, [a, b], [b.data, a.data]);
}
