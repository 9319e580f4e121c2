/**
 * @belief   The slope along an input is its number.
 * @origin   The lists of inputs and of slopes look alike.
 * @replaces 3-value.ts
 * @does     stores the numbers of a and b as the slopes.
 * @mend     A slope says how much the sum moves when a moves by 1. Does that depend on a's number?
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [a, b], [a.data, b.data]);
}
