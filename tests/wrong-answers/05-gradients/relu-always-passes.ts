/**
 * @belief   ReLU hands every change on.
 * @origin   The forward side is remembered, the way back is taken for a formality.
 * @replaces 3-value.ts
 * @fails    3-value > relu · above 0 the number passes with slope 1; else both are 0
 * @says     says that relu passes a change on below 0
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [1]);
}
