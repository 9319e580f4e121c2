/**
 * @belief   The slope along a factor is this factor.
 * @origin   The lists are written in the same order, because it looks right.
 * @replaces 3-value.ts
 * @fails    3-value > mul · the product; the slope along one factor is the other factor
 * @says     they are exchanged
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [a, b], [a.data, b.data]);
}
