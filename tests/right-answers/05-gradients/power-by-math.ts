/**
 * @way      Uses Math.pow, and a variable for each of the three things.
 * @replaces 3-value.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const data = a.data ** exponent;
  const slope = a.data ** (exponent - 1) * exponent;
  return new Value(data, [a], [slope]);
}
