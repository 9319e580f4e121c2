/**
 * @belief   A power changes the number.
 * @origin   **= does so with plain numbers.
 * @replaces 3-value.ts
 * @does     changes the number of a and gives a back.
 * @mend     Make a new Value for the result, and leave a as it is.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  a.data **= exponent;
  return a;
}
