/**
 * @belief   a to the power n is n times a.
 * @origin   Both are ways to use a several times.
 * @replaces 3-value.ts
 * @does     multiplies a by the exponent.
 * @mend     The exponent says how often a is multiplied by itself: **.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data * exponent, [a], [exponent]);
}
