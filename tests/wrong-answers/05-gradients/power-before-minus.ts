/**
 * @belief   a ** n - 1 is a to the power n - 1.
 * @origin   On paper the exponent stands higher and needs no parentheses.
 * @replaces 3-value.ts
 * @fails    3-value > pow · the power; its slope is exponent × a ** (exponent - 1)
 * @says     is what missing parentheses give: ** is done before the minus
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * a.data ** exponent - 1]);
}
