/**
 * @belief   The number is what matters.
 * @origin   A power returns a number, and no more.
 * @replaces 3-value.ts
 * @does     makes a Value without inputs and slopes.
 * @mend     Without them there is no way back. Hand over all three: new Value(data, inputs, slopes).
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent);
}
