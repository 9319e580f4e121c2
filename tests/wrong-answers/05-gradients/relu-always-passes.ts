/**
 * @belief   ReLU hands every change on.
 * @origin   The forward side is remembered, the way back is taken for a formality.
 * @replaces 3-value.ts
 * @does     stores a slope of 1 everywhere.
 * @mend     Below 0 the curve is flat: move a a little, and the 0 stays 0. What is the slope there?
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [1]);
}
