/**
 * @belief   ReLU keeps a number between 0 and 1.
 * @origin   Other activation functions do so.
 * @replaces 3-value.ts
 * @does     cuts numbers above 1 down to 1.
 * @mend     There is no upper end: every number above 0 passes as it is, with slope 1.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  return new Value(Math.min(1, Math.max(0, a.data)), [a], [a.data > 0 && a.data < 1 ? 1 : 0]);
}
