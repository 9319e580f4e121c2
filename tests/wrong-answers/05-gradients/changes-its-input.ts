/**
 * @belief   To multiply is to change the first number.
 * @origin   *= does so with plain numbers.
 * @replaces 3-value.ts
 * @fails    3-value > mul · the product; the slope along one factor is the other factor
 * @says     an operation makes a new Value and changes none
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  a.data *= b.data;
  return a;
}
