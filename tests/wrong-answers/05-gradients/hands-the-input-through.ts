/**
 * @belief   What is above 0 passes unchanged, so it may be returned as it is.
 * @origin   For plain numbers it makes no difference.
 * @replaces 3-value.ts
 * @fails    3-value > relu · above 0 the number passes with slope 1; else both are 0
 * @says     The result needs a place of its own
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return a.data > 0 ? a : new Value(0, [a], [0]);
}
