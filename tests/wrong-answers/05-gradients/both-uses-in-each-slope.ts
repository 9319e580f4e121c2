/**
 * @belief   a × a has the slope 2a, so that is what stands on the list.
 * @origin   The rule for a square is right; it is applied once for each place.
 * @replaces 3-value.ts
 * @does     stores twice the number at both places when a Value is multiplied by itself.
 * @mend     There are two places on the list, and the walk back adds up what they get. Each place has one a as its
 *           slope.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  const slopes = a === b ? [2 * a.data, 2 * a.data] : [b.data, a.data];
  return new Value(a.data * b.data, [a, b], slopes);
}
