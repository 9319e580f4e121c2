/**
 * @belief   0 belongs to the numbers that pass.
 * @origin   >= for >.
 * @replaces 3-value.ts
 * @fails    3-value > relu · above 0 the number passes with slope 1; else both are 0
 * @says     the corner itself has slope 0
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [a.data >= 0 ? 1 : 0]);
}
