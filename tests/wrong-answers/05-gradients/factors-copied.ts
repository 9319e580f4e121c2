/**
 * @belief   A Value with the same number is as good.
 * @origin   Copies protect the originals, which was right in earlier modules.
 * @replaces 3-value.ts
 * @does     puts other Values on the list of inputs, not a and b themselves.
 * @mend     Put a and b themselves on the list: a gradient that arrives at a copy never reaches them.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [new Value(a.data), new Value(b.data)], [b.data, a.data]);
}
