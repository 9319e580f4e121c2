/**
 * @belief   The exponent is lowered by one, and comes to the front.
 * @origin   The two halves of the rule are done in the other order.
 * @replaces 3-value.ts
 * @does     puts the lowered exponent in front, too.
 * @mend     First the exponent as it is comes to the front; only the power is one lower.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [(exponent - 1) * a.data ** (exponent - 1)]);
}
