/**
 * @belief   A power is a row of products, so mul can do it.
 * @origin   That is how a power is explained.
 * @replaces 3-value.ts
 * @does     builds a row of products, so the result's inputs are a product and a.
 * @mend     The only input is a, with one slope. And a row of products can't do exponents like 0.5 or -1: use **.
 */
import { mul, Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  let power = new Value(1);
  for (let i = 0; i < exponent; i++) power = mul(power, a);
  return power;
}
