/**
 * @belief   The other factor is the product divided by this one.
 * @origin   It is, unless this one is 0.
 * @replaces 3-value.ts
 * @does     divides the product by each factor to get the slopes, so a factor of 0 gives NaN.
 * @mend     The other factor is at hand. No division is needed, and 0 is a number like any other.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  const product = a.data * b.data;
  return new Value(product, [a, b], [product / a.data, product / b.data]);
}
