/**
 * @belief   The exponent comes to the front, and that is it.
 * @origin   Half of the rule is remembered.
 * @replaces 3-value.ts
 * @does     stores exponent × a ** exponent as the slope: the exponent isn't lowered.
 * @mend     In the slope the power is one lower: a ** (exponent - 1).
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * a.data ** exponent]);
}
