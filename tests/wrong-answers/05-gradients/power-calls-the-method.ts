/**
 * @belief   The class has a pow already, so it does the work.
 * @origin   The method stands a few lines above; that it leads back here is overlooked.
 * @replaces 3-value.ts
 * @does     calls the method pow, and that one calls your function again, without end.
 * @mend     a.pow(n) is only another way to call pow(a, n). Make the result here, with new Value(...).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return a.pow(exponent);
}
