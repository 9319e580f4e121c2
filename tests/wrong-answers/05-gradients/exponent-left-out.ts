/**
 * @belief   The slope of a power is the power that is one lower.
 * @origin   The half of the rule with the factor in front is forgotten.
 * @replaces 3-value.ts
 * @does     stores a ** (exponent - 1) as the slope, without the exponent in front.
 * @mend     The old exponent comes to the front as a factor.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [a.data ** (exponent - 1)]);
}
