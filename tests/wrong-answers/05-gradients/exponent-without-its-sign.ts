/**
 * @belief   The exponent in front counts factors, and a number of factors is never below 0.
 * @origin   The rule n · aⁿ⁻¹ holds for negative n as well.
 * @replaces 3-value.ts
 * @does     drops the sign of the exponent where it stands in front of the slope.
 * @mend     Take exponent itself, not Math.abs(exponent).
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const factors = Math.abs(exponent);
  return new Value(a.data ** exponent, [a], [factors * a.data ** (exponent - 1)]);
}
