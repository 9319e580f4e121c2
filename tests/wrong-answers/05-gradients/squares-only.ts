/**
 * @belief   The slope of a power is 2a.
 * @origin   The lesson begins with x².
 * @replaces 3-value.ts
 * @fails    3-value > pow · the power; its slope is exponent × a ** (exponent - 1)
 * @says     is right for squares only
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [2 * a.data]);
}
