/**
 * @belief   A power is taken of the size of a number.
 * @origin   Then roots of numbers below 0 make no trouble.
 * @replaces 3-value.ts
 * @does     drops the sign of a before it takes the power.
 * @mend     -2 to the third is -8. Take the power of the number as it is.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(Math.abs(a.data) ** exponent, [a], [exponent * a.data ** (exponent - 1)]);
}
