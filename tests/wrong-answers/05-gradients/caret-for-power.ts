/**
 * @belief   a ^ n is a to the power of n.
 * @origin   It is, on paper and in spreadsheets.
 * @replaces 3-value.ts
 * @fails    3-value > pow · the power; its slope is exponent × a ** (exponent - 1)
 * @says     is what ^ gives
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ^ exponent, [a], [exponent * a.data ** (exponent - 1)]);
}
