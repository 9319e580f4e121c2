/**
 * @belief   The exponent goes up by one, and one divides by it.
 * @origin   That is the rule for the way back from a slope, the integral.
 * @replaces 3-value.ts
 * @does     stores a ** (exponent + 1) / (exponent + 1) as the slope.
 * @mend     That rule goes the other way. For the slope the exponent comes to the front and is then lowered by one.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [a.data ** (exponent + 1) / (exponent + 1)]);
}
