/**
 * @belief   The class has a relu already, so it does the work.
 * @origin   The method stands a few lines above; that it leads back here is overlooked.
 * @replaces 3-value.ts
 * @does     calls the method relu, and that one calls your function again, without end.
 * @mend     a.relu() is only another way to call relu(a). Make the result here, with new Value(...).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return a.relu();
}
