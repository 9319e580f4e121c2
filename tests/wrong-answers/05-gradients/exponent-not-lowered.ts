/**
 * @belief   The exponent comes to the front, and that is it.
 * @origin   Half of the rule is remembered.
 * @replaces 3-value.ts
 * @fails    3-value > pow · the power; its slope is exponent × a ** (exponent - 1)
 * @says     has the exponent not lowered by one
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * a.data ** exponent]);
}
