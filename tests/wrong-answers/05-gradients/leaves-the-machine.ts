/**
 * @belief   A product of two numbers is a number.
 * @origin   Multiplying what is in .data is all that is asked for, so it seems.
 * @replaces 3-value.ts
 * @fails    3-value > mul · the product; the slope along one factor is the other factor
 * @says     It can't remember its inputs
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return (a.data * b.data) as unknown as Value;
}
