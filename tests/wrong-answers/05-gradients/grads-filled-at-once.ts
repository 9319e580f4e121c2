/**
 * @belief   The slopes are known now, so the gradients can be filled in now.
 * @origin   Why one should wait for the walk back isn't seen.
 * @replaces 3-value.ts
 * @does     adds to the grads of a and b while it multiplies.
 * @mend     An operation only notes the slopes. How much of them arrives is known when the walk comes back.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  a.grad += b.data;
  b.grad += a.data;
  return new Value(a.data * b.data, [a, b], [b.data, a.data]);
}
