/**
 * @belief   The slope is the product.
 * @origin   The number that was just calculated is at hand.
 * @replaces 3-value.ts
 * @does     stores the product itself as the slope along each factor.
 * @mend     Move a by 1: the product moves by b, not by all of a × b.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  const product = a.data * b.data;
  return new Value(product, [a, b], [product, product]);
}
