/**
 * @belief   The digits at the end of 0.30000000000000004 are an error that one repairs by rounding.
 * @origin   Rounded numbers look better.
 * @replaces 3-value.ts
 * @does     rounds the product to ten digits after the point, so small products lose their digits or become 0.
 * @mend     Leave the number as it is. Round only where a person reads it.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  const clean = (n: number): number => Number(n.toFixed(10));
  return new Value(clean(a.data * b.data), [a, b], [b.data, a.data]);
}
