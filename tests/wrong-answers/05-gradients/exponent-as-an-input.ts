/**
 * @belief   Everything a power is made from is an input.
 * @origin   add and mul have two inputs.
 * @replaces 3-value.ts
 * @does     lists the exponent as a second input.
 * @mend     The exponent is a setting, a plain number. a is the only input, and its slope the only slope.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const slopes = [exponent * a.data ** (exponent - 1), 0];
  return new Value(a.data ** exponent, [a, new Value(exponent)], slopes);
}
