/**
 * @belief   The slope of ReLU is ReLU.
 * @origin   The number that was just calculated is at hand.
 * @replaces 3-value.ts
 * @does     stores max(0, a) as the slope.
 * @mend     Above 0 the result moves just as much as a does. That's the same slope for all numbers there.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  const passed = Math.max(0, a.data);
  return new Value(passed, [a], [passed]);
}
