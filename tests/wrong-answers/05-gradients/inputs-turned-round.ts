/**
 * @belief   The slopes are exchanged, so the inputs are, too.
 * @origin   "Exchange them" is done to both lists.
 * @replaces 3-value.ts
 * @does     exchanges the inputs along with the slopes, so each factor's slope is its own number again.
 * @mend     Leave the inputs as a, b. Only the slopes are exchanged: b's number stands beside a.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [b, a], [b.data, a.data]);
}
