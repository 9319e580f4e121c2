/**
 * @belief   Below 0 a little must pass, or nothing can be learnt.
 * @origin   There is a leaky variant that does so.
 * @replaces 3-value.ts
 * @does     lets a hundredth of the numbers below 0 pass.
 * @mend     This is plain ReLU: below 0 both the number and the slope are 0.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(a.data > 0 ? a.data : 0.01 * a.data, [a], [a.data > 0 ? 1 : 0.01]);
}
