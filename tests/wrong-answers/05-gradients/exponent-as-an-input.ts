/**
 * @belief   Everything a power is made from is an input.
 * @origin   add and mul have two inputs.
 * @replaces 3-value.ts
 * @fails    3-value > pow · the power; its slope is exponent × a ** (exponent - 1)
 * @says     The exponent is a setting
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const slopes = [exponent * a.data ** (exponent - 1), 0];
  return new Value(a.data ** exponent, [a, new Value(exponent)], slopes);
}
