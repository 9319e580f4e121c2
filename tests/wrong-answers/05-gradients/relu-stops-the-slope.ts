/**
 * @belief   ReLU makes numbers flat, so its slope is 0.
 * @origin   The flat half is remembered.
 * @replaces 3-value.ts
 * @does     stores a slope of 0 everywhere.
 * @mend     Above 0 the result moves just as much as a does. What is the slope there?
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [0]);
}
