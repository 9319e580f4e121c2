/**
 * @belief   0 belongs to the numbers that pass.
 * @origin   >= for >.
 * @replaces 3-value.ts
 * @does     stores a slope of 1 when the number is 0.
 * @mend     At the corner the slope counts as 0. Only numbers above 0 have the slope 1.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [a.data >= 0 ? 1 : 0]);
}
