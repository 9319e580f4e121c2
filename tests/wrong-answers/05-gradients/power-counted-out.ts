/**
 * @belief   A power is a number multiplied by itself again and again.
 * @origin   That is how a power is explained.
 * @replaces 3-value.ts
 * @does     multiplies in a loop, which is right only for exponents 1, 2, 3, ...
 * @mend     The exponent may be 0.5 or -1, too. ** can do them all.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const power = (times: number): number => {
    let product = 1;
    for (let i = 0; i < times; i++) product *= a.data;
    return product;
  };
  return new Value(power(exponent), [a], [exponent * power(exponent - 1)]);
}
