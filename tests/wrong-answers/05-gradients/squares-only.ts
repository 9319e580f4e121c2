/**
 * @belief   The slope of a power is 2a.
 * @origin   The lesson begins with x².
 * @replaces 3-value.ts
 * @does     stores 2a as the slope, whatever the exponent is.
 * @mend     2a is right for a². Use the exponent: it comes to the front, and the power is one lower.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [2 * a.data]);
}
