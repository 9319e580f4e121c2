/**
 * @belief   What became 0 depends on nothing any more.
 * @origin   Its slope is 0, so the input looks superfluous.
 * @replaces 3-value.ts
 * @does     makes a Value without an input when the number isn't above 0.
 * @mend     The result was made from a all the same. Put a on the list, with the slope 0.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return a.data > 0 ? new Value(a.data, [a], [1]) : new Value(0);
}
