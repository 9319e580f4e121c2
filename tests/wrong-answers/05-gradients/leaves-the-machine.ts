/**
 * @belief   A product of two numbers is a number.
 * @origin   Multiplying what is in .data is all that is asked for, so it seems.
 * @replaces 3-value.ts
 * @does     gives back a plain number.
 * @mend     A plain number remembers nothing. Wrap it: new Value(number, inputs, slopes).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return (a.data * b.data) as unknown as Value;
}
