/**
 * @belief   The class has an add already, so it does the work.
 * @origin   The method stands a few lines above; that it leads back here is overlooked.
 * @replaces 3-value.ts
 * @does     calls the method add, and that one calls your function again, without end.
 * @mend     a.add(b) is only another way to call add(a, b). Make the result here, with new Value(...).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return a.add(b);
}
