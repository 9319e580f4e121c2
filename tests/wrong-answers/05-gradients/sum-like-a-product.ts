/**
 * @belief   The slope along one input is the other input's number.
 * @origin   The line was copied from mul.
 * @replaces 3-value.ts
 * @does     stores the slopes of a product: b's number along a, and a's along b.
 * @mend     Move a by 1: the sum moves by 1, whatever the numbers are.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [a, b], [b.data, a.data]);
}
