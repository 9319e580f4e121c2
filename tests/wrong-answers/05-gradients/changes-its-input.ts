/**
 * @belief   To multiply is to change the first number.
 * @origin   *= does so with plain numbers.
 * @replaces 3-value.ts
 * @does     changes the number of a and gives a back.
 * @mend     Make a new Value for the result, and leave a and b as they are.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  a.data *= b.data;
  return a;
}
