/**
 * @belief   The slope is the number, cut to the range from 0 to 1.
 * @origin   The slope is 0 or 1, so the number is brought into that range.
 * @replaces 3-value.ts
 * @does     stores the number as the slope, but 1 at most: between 0 and 1 the slope is too small.
 * @mend     The slope is 1 wherever the number is above 0, however small it is: it is 0 or 1, and nothing in between.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  const passed = Math.max(0, a.data);
  return new Value(passed, [a], [Math.min(1, passed)]);
}
