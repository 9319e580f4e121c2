/**
 * @belief   a ** n - 1 is a to the power n - 1.
 * @origin   On paper the exponent stands higher and needs no parentheses.
 * @replaces 3-value.ts
 * @does     raises a to the exponent first and subtracts 1 from that.
 * @mend     ** is done before the minus. Put the lowered exponent in parentheses.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * a.data ** exponent - 1]);
}
