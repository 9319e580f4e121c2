/**
 * @way      Makes the lists first, and the Value from them.
 * @replaces 3-value.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  const inputs = [a, b];
  const slopes = inputs.map((_, i) => inputs[1 - i]!.data);
  const product = inputs.reduce((all, input) => all * input.data, 1);
  return new Value(product, inputs, slopes);
}
