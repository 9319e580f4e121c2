/**
 * @belief   ReLU lets the smaller of 0 and a pass.
 * @origin   min and max are mixed up.
 * @replaces 3-value.ts
 * @does     lets the numbers below 0 pass, and makes 0 of the others.
 * @mend     It's the other way round: what is above 0 passes.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.min(0, a.data), [a], [a.data < 0 ? 1 : 0]);
}
