/**
 * @belief   Every input has a slope of 1.
 * @origin   The line was copied from add.
 * @replaces 3-value.ts
 * @fails    3-value > mul · the product; the slope along one factor is the other factor
 * @says     is what a sum has
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [a, b], [1, 1]);
}
