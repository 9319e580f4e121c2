/**
 * @belief   Making a number positive means dropping its sign.
 * @origin   "No negative numbers" fits both.
 * @replaces 3-value.ts
 * @fails    3-value > relu · above 0 the number passes with slope 1; else both are 0
 * @says     that's abs
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.abs(a.data), [a], [a.data > 0 ? 1 : -1]);
}
