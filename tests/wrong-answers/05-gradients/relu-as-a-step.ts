/**
 * @belief   ReLU answers whether the number is above 0.
 * @origin   A neuron is said to fire or not to fire.
 * @replaces 3-value.ts
 * @does     gives 1 for every number above 0.
 * @mend     A number above 0 passes as it is: 4 stays 4.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(a.data > 0 ? 1 : 0, [a], [0]);
}
