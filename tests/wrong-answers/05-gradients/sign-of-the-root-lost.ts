/**
 * @belief   In the slope the power is taken of the size, so that fractions work below 0, too.
 * @origin   Roots of negative numbers are to be avoided.
 * @replaces 3-value.ts
 * @does     drops the sign of a in the slope.
 * @mend     Below 0 a square goes down to the right. Take the power of a itself: its sign belongs to the slope.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * Math.abs(a.data) ** (exponent - 1)]);
}
