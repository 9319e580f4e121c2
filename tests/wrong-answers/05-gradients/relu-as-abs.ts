/**
 * @belief   Making a number positive means dropping its sign.
 * @origin   "No negative numbers" fits both.
 * @replaces 3-value.ts
 * @does     drops the sign of a number below 0: that is abs.
 * @mend     ReLU makes 0 of everything below 0, and there its slope is 0.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.abs(a.data), [a], [a.data > 0 ? 1 : -1]);
}
