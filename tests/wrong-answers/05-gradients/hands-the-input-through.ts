/**
 * @belief   What is above 0 passes unchanged, so it may be returned as it is.
 * @origin   For plain numbers it makes no difference.
 * @replaces 3-value.ts
 * @does     gives a itself back when its number is above 0.
 * @mend     Make a new Value also when the number stays the same: it has a as its input, and a grad of its own.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return a.data > 0 ? a : new Value(0, [a], [0]);
}
