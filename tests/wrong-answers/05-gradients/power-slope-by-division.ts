/**
 * @belief   One power lower is the power divided by a.
 * @origin   It is, unless a is 0.
 * @replaces 3-value.ts
 * @does     divides the power by a to get the slope, so it's NaN when a is 0.
 * @mend     Raise a to exponent - 1 instead of dividing. At 0 a square has the slope 0.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const power = a.data ** exponent;
  return new Value(power, [a], [(exponent * power) / a.data]);
}
