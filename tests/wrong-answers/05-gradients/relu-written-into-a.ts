/**
 * @belief   ReLU changes the number.
 * @origin   It's described as "negative numbers become 0".
 * @replaces 3-value.ts
 * @does     changes the number of a and gives a back.
 * @mend     Make a new Value for the result, and leave a as it is.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  a.data = Math.max(0, a.data);
  return a;
}
