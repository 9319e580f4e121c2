/**
 * @belief   Below 0 the slope is -1.
 * @origin   A number below 0 is thought to be turned round.
 * @replaces 3-value.ts
 * @does     stores a slope of -1 when the number is below 0.
 * @mend     Below 0 the result stays 0, however a moves. So the slope is 0 there.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.max(0, a.data), [a], [Math.sign(a.data)]);
}
