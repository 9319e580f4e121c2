/**
 * @belief   The class has a mul already, so it does the work.
 * @origin   The method stands a few lines above; that it leads back here is overlooked.
 * @replaces 3-value.ts
 * @does     calls the method mul, and that one calls your function again, without end.
 * @mend     a.mul(b) is only another way to call mul(a, b). Make the result here, with new Value(...).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return a.mul(b);
}
