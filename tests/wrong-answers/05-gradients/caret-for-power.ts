/**
 * @belief   a ^ n is a to the power of n.
 * @origin   It is, on paper and in spreadsheets.
 * @replaces 3-value.ts
 * @does     takes the number from ^, which has nothing to do with powers in TypeScript.
 * @mend     A power is written ** in TypeScript.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ^ exponent, [a], [exponent * a.data ** (exponent - 1)]);
}
