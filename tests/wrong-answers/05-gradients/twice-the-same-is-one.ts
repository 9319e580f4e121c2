/**
 * @belief   a + a has one input, a, with the slope 2.
 * @origin   Each input is expected on the list only once.
 * @replaces 3-value.ts
 * @does     puts a Value that is added to itself on the list once, with the slope 2.
 * @mend     a and b are both on the list, even when they are the same Value. Each place has its own slope of 1.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  if (a === b) return new Value(2 * a.data, [a], [2]);
  return new Value(a.data + b.data, [a, b], [1, 1]);
}
